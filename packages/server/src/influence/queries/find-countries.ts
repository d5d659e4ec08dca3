import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** The countries that accounts give, as last seen; those that give none are absent. */
export async function findCountries(
  corpus: ScopedCorpus,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (accounts.length === 0) return new Map()
  const rows = await corpus.select<{ account: string; country: string }>({
    sql: `
SELECT toString(id) AS account, country
FROM (
  SELECT id, country
  FROM account
  WHERE scope IN {scopes:Array(UInt64)} AND id IN {accounts:Array(UInt64)}
  ORDER BY scope DESC, observed_at DESC LIMIT 1 BY id
)
WHERE country != ''`,
    params: { accounts },
  })
  return new Map(rows.map(({ account, country }) => [account, country]))
}
