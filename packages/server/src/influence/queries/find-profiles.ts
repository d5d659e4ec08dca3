import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** What somebody says of themselves, as last seen. */
export interface Profile {
  readonly account: string
  /** Null: not known. */
  readonly followers: number | null
  readonly name: string
  readonly bio: string
  /** Whether anybody ever described the account, or it is only named by others. */
  readonly isDescribed: boolean
  /** Empty where none is given. */
  readonly country: string
}

/** Profiles as last seen; accounts of which there is none are absent. */
export async function findProfiles(
  corpus: ScopedCorpus,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, Profile>> {
  if (accounts.length === 0) return new Map()
  const rows = await corpus.select<Profile>({
    sql: `
SELECT toString(id) AS account, toFloat64(followers) AS followers, name, bio, is_described AS isDescribed, country
FROM account
WHERE scope IN {scopes:Array(UInt64)} AND id IN {accounts:Array(UInt64)}
ORDER BY scope DESC, observed_at DESC LIMIT 1 BY id`,
    params: { accounts },
  })
  return new Map(rows.map((row) => [row.account, row]))
}
