import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Days at the end of the period in which growth is measured, and how far two counts must lie apart. */
const growthDays = 90
const fewestDaysApart = 14

/** ln(last count / first count) in the last 90 days of the period, for 90 days; who has no two counts is absent. */
export async function findFollowerGrowth(
  corpus: ScopedCorpus,
  accounts: readonly string[],
  period: Period,
): Promise<ReadonlyMap<string, number>> {
  if (accounts.length === 0) return new Map()
  const end = boundsOf(period).end.getTime() / 1000
  const rows = await corpus.select<{ account: string; growth: number }>({
    sql: `
SELECT toString(account) AS account,
  log((toFloat64(argMax(followers, observed_at)) + 1) / (toFloat64(argMin(followers, observed_at)) + 1))
    * ${growthDays} / dateDiff('day', min(observed_at), max(observed_at)) AS growth
FROM account_snapshot
WHERE scope IN {scopes:Array(UInt64)} AND account IN {accounts:Array(UInt64)} AND isNotNull(followers)
  AND observed_at >= toDateTime({end:Int64} - ${growthDays * 86_400}) AND observed_at < toDateTime({end:Int64})
GROUP BY account
HAVING dateDiff('day', min(observed_at), max(observed_at)) >= ${fewestDaysApart}`,
    params: { accounts, end },
  })
  return new Map(rows.map(({ account, growth }) => [account, growth]))
}
