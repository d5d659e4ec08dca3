import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** People round one person that are looked at: those with most exchanges. */
const mostPeers = 200

/** What one person did to another in a period, whatever it was about. */
export interface Dealing {
  readonly source: string
  readonly target: string
  /** Times the source named or answered the target. */
  readonly exchanges: number
  readonly isFollowing: boolean
  /** Seconds since 1970; 0 for following alone. */
  readonly lastAt: number
  /** The latest post; 0 where none came with it. */
  readonly lastPost: string
}

const columns = `toString(source) AS source, toString(target) AS target,
  toUInt32(uniqExactIf(if(post = 0, id, post), kind != 'follow')) AS exchanges, toBool(max(kind = 'follow')) AS isFollowing,
  toUInt32(maxIf(toUnixTimestamp(at), kind != 'follow')) AS lastAt, toString(argMaxIf(post, (at, post), post != 0)) AS lastPost`

const inPeriod = `(kind = 'follow' OR (at >= toDateTime({since:Int64}) AND at < toDateTime({until:Int64})))`

function daysOf(period: Period) {
  const { start, end } = boundsOf(period)
  return { since: start.getTime() / 1000, until: end.getTime() / 1000 }
}

/** Everybody who deals with these people, in both directions; a follow counts whenever it began. */
export async function findDealingsOf(
  corpus: ScopedCorpus,
  period: Period,
  people: readonly string[],
): Promise<readonly Dealing[]> {
  if (people.length === 0) return []
  const params = { ...daysOf(period), people }
  const ask = (table: 'interaction' | 'interaction_by_from', side: 'target' | 'source') =>
    corpus.select<Dealing>({
      sql: `
SELECT ${columns}
FROM ${table}
WHERE scope IN {scopes:Array(UInt64)} AND ${side} IN {people:Array(UInt64)} AND source != target AND ${inPeriod}
GROUP BY source, target
ORDER BY exchanges DESC, lastAt DESC, source, target
LIMIT ${mostPeers} BY ${side}`,
      params,
    })
  const [into, out] = await Promise.all([ask('interaction', 'target'), ask('interaction_by_from', 'source')])
  return [...into, ...out]
}

/** The dealings between people of two groups, in both directions. */
export async function findDealingsBetween(
  corpus: ScopedCorpus,
  period: Period,
  some: readonly string[],
  others: readonly string[],
): Promise<readonly Dealing[]> {
  if (some.length === 0 || others.length === 0) return []
  return await corpus.select<Dealing>({
    sql: `
SELECT ${columns}
FROM interaction
WHERE scope IN {scopes:Array(UInt64)} AND target IN {all:Array(UInt64)} AND source != target AND ${inPeriod}
  AND ((source IN {some:Array(UInt64)} AND target IN {others:Array(UInt64)})
    OR (source IN {others:Array(UInt64)} AND target IN {some:Array(UInt64)}))
GROUP BY source, target
ORDER BY exchanges DESC, source, target
LIMIT 20000`,
    params: { ...daysOf(period), some, others, all: [...new Set([...some, ...others])] },
  })
}
