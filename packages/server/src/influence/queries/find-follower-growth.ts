import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { IdTable } from '../citing/id-table.ts'

/** Days at the end of the period in which growth is measured, and how far two counts must lie apart. */
const growthDays = 90
const fewestDaysApart = 14

/** By account; undefined for who has no two counts. */
export interface FollowerGrowth {
  get(account: string): number | undefined
}

/** ln(last count / first count) in the last 90 days of the period, for 90 days. */
export async function findFollowerGrowth(
  corpus: ScopedCorpus,
  accounts: readonly string[],
  period: Period,
): Promise<FollowerGrowth> {
  if (accounts.length === 0) return new Map()
  const everybody = await corpus.rememberOnceAskedAgain(
    `follower growth ${period.to}`,
    () => measureGrowth(corpus, null, period),
    ({ bytes }) => bytes,
  )
  return everybody ?? (await measureGrowth(corpus, accounts, period))
}

/** Of these accounts, or of everybody. */
async function measureGrowth(
  corpus: ScopedCorpus,
  accounts: readonly string[] | null,
  period: Period,
): Promise<FollowerGrowth & { readonly bytes: number }> {
  const blocks = await corpus.selectBlocks({
    sql: `
SELECT account,
  assumeNotNull(log((toFloat64(argMax(followers, observed_at)) + 1) / (toFloat64(argMin(followers, observed_at)) + 1))
    * ${growthDays} / dateDiff('day', min(observed_at), max(observed_at))) AS growth
FROM account_snapshot
WHERE scope IN {scopes:Array(UInt64)}${accounts === null ? '' : ' AND account IN {accounts:Array(UInt64)}'} AND isNotNull(followers)
  AND observed_at >= toDateTime({end:Int64} - ${growthDays * 86_400}) AND observed_at < toDateTime({end:Int64})
GROUP BY account
HAVING dateDiff('day', min(observed_at), max(observed_at)) >= ${fewestDaysApart}`,
    params: { ...(accounts === null ? {} : { accounts }), end: boundsOf(period).end.getTime() / 1000 },
  })
  const table = new IdTable()
  const growth = blocks.flatMap(({ columns }) => {
    table.add(columns.account as BigUint64Array)
    return [...(columns.growth as Float64Array)]
  })
  return { get: (account) => growth[table.find(account) ?? -1], bytes: growth.length * 36 }
}
