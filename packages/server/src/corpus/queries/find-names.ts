import type { ScopedCorpus } from '../scoped-corpus.ts'

export interface AccountName {
  readonly account: string
  readonly platform: string
  readonly handle: string
  readonly name: string
  /** The same for all accounts of one person; empty when nobody said. */
  readonly person: string
}

/** What accounts are called. Someone who never gave a name goes by the handle. */
export async function findNames(
  corpus: ScopedCorpus,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, AccountName>> {
  if (accounts.length === 0) return new Map()
  const rows = await corpus.select<AccountName>({
    sql: `
SELECT toString(id) AS account, platform, handle, if(name = '', handle, name) AS name, person
FROM account
WHERE scope IN {scopes:Array(UInt64)} AND account.id IN {accounts:Array(UInt64)}
ORDER BY is_described DESC, scope DESC, observed_at DESC LIMIT 1 BY account.id`,
    params: { accounts },
  })
  return new Map(rows.map((row) => [row.account, row]))
}
