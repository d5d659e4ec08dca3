import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Follower counts as last seen; accounts whose count is not known are absent. */
export async function findFollowers(
  corpus: ScopedCorpus,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (accounts.length === 0) return new Map()
  const rows = await corpus.select<{ account: string; followers: number }>({
    sql: `
SELECT toString(id) AS account, toFloat64(followers) AS followers
FROM (
  SELECT id, followers
  FROM account
  WHERE scope IN {scopes:Array(UInt64)} AND id IN {accounts:Array(UInt64)}
  ORDER BY scope DESC, observed_at DESC LIMIT 1 BY id
)
WHERE isNotNull(followers)`,
    params: { accounts },
  })
  return new Map(rows.map(({ account, followers }) => [account, followers]))
}
