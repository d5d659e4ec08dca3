import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

const sql = `
SELECT toString(account) AS id,
  toInt64(argMax(followers, observed_at)) - toInt64(argMaxIf(followers, observed_at, observed_at <= toDateTime({since:Int64}))) AS change
FROM account_snapshot
WHERE scope IN {scopes:Array(UInt64)} AND account IN {ids:Array(UInt64)} AND followers IS NOT NULL
GROUP BY account
HAVING countIf(observed_at <= toDateTime({since:Int64})) > 0 AND countIf(observed_at > toDateTime({since:Int64})) > 0`

/** By how many followers each of these accounts grew after an instant; only where counts from before and after are known. */
export async function findFollowerChanges(
  corpus: ScopedCorpus,
  ids: readonly string[],
  since: Date,
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const params = { ids, since: Math.floor(since.getTime() / 1000) }
  const rows = await corpus.select<{ id: string; change: string }>({ sql, params })
  return new Map(rows.map(({ id, change }) => [id, Number(change)]))
}
