import type { Period } from '@relais/core/topic/topic'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { peopleSample } from '../../corpus/queries/people-sample.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { inPeriod, periodParams } from './period-sql.ts'
import { othersPosts } from './some-writers.ts'

/** Who says the words of a topic so often is found by them. */
export const seenFrom = 3
const mostWeighed = 400

/** Follows whenever they began, and what was said and done in the period. */
const attention = `source != target AND (kind = 'follow' OR (${inPeriod('at')}))`
const timesNamed = "uniqExactIf(if(post = 0, id, post), kind != 'follow')"
/** Of two who turn to each other neither turns unasked, and who is answered thanks. */
const unasked = 'if(there > 2 * back, toInt64(there) - toInt64(back), 0)'
const isUnasked = `(${unasked} > 0 OR (follows AND NOT followsBack))`

/** Somebody to whom people who move a topic turn unasked. */
export interface Attended {
  readonly account: string
  readonly movers: number
}

/** The attention that one of them pays. */
export interface Attention {
  readonly target: string
  readonly source: string
  /** Times named or answered beyond what came the other way, where that is more than twice as many; else 0. */
  readonly unasked: number
  readonly follows: boolean
  /** Seconds since 1970 of the last time, 0 for following alone. */
  readonly lastAt: number
  readonly lastPost: string
}

export interface AttendedAsked {
  readonly question: MatchQuestion
  /** Accounts of the people who move it. */
  readonly movers: readonly string[]
  readonly fewest: number
}

const pairs = `
  SELECT given.source AS source, given.target AS target, follows, followsBack, lastAt, lastPost, there, back, ${unasked} AS unasked
  FROM (
    SELECT source, target, ${timesNamed} AS there, max(kind = 'follow') AS follows,
      maxIf(toUnixTimestamp(at), kind != 'follow') AS lastAt, argMaxIf(post, (at, post), post != 0) AS lastPost
    FROM interaction_by_from
    WHERE scope IN {scopes:Array(UInt64)} AND source IN {movers:Array(UInt64)} AND ${attention}
    GROUP BY source, target
  ) AS given
  GLOBAL LEFT JOIN (
    SELECT target AS mover, source AS other, ${timesNamed} AS back, max(kind = 'follow') AS followsBack
    FROM interaction
    WHERE scope IN {scopes:Array(UInt64)} AND target IN {movers:Array(UInt64)} AND ${attention}
    GROUP BY target, source
  ) AS got ON got.mover = given.source AND got.other = given.target`

/** People whom a search by the topic's words does not bring, to whom those who move it turn: those of most of them first. */
export async function findAttended(
  corpus: ScopedCorpus,
  { question, movers, fewest }: AttendedAsked,
): Promise<readonly Attended[]> {
  if (movers.length === 0) return []
  const match = matchPredicate(question)
  return await corpus.select<Attended>({
    sql: `
SELECT toString(target) AS account, toUInt32(uniqExact(source)) AS movers
FROM (${pairs}) AS pair
WHERE ${isUnasked} AND target NOT IN {movers:Array(UInt64)} AND target GLOBAL NOT IN (
  SELECT account FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql} AND kind != 'reshare'
  GROUP BY account HAVING uniqExact(id) >= ${seenFrom})
  AND target GLOBAL IN (SELECT id FROM account WHERE scope IN {scopes:Array(UInt64)} AND is_described)
GROUP BY target
HAVING movers >= {fewest:UInt32}
ORDER BY movers DESC, sum(pair.unasked) DESC, account
LIMIT ${mostWeighed}`,
    params: { ...match.params, ...periodParams(question.period), movers, fewest },
  })
}

/** The attention that these people get from those who move the topic, most first. */
export async function findAttentionTo(
  corpus: ScopedCorpus,
  { question, movers }: AttendedAsked,
  targets: readonly string[],
): Promise<readonly Attention[]> {
  if (movers.length === 0 || targets.length === 0) return []
  return await corpus.select<Attention>({
    sql: `
SELECT toString(target) AS target, toString(source) AS source, toUInt32(unasked) AS unasked, toBool(follows) AS follows,
  toUInt32(lastAt) AS lastAt, toString(lastPost) AS lastPost
FROM (${pairs})
WHERE ${isUnasked} AND target IN {targets:Array(UInt64)}
ORDER BY unasked DESC, lastAt DESC, source`,
    params: { ...periodParams(question.period), movers, targets },
  })
}

/** How many people of each kind turn to somebody unasked, by to how many they turn at all. */
export interface AttentionCount {
  /** Empty: everybody of either kind. */
  readonly target: string
  readonly strata: readonly number[]
  readonly movers: readonly number[]
  readonly others: readonly number[]
}

/**
 * Who turns to these people unasked: those who move the topic and others who write too, by the power of two of the people
 * they turn to. Who only reads is not compared: that is another way of life. In a large
 * corpus a part of the others is looked at.
 */
export async function countAttention(
  corpus: ScopedCorpus,
  period: Period,
  movers: readonly string[],
  targets: readonly string[],
): Promise<readonly AttentionCount[]> {
  if (movers.length === 0 || targets.length === 0) return []
  const writing = `
    SELECT account FROM post
    WHERE scope IN {scopes:Array(UInt64)} AND ${peopleSample(othersPosts)} AND kind NOT IN ('reply', 'reshare')
      AND ${inPeriod('posted_at')}`
  return await corpus.select<AttentionCount>({
    sql: `
SELECT target, groupArray(stratum) AS strata, groupArray(mover) AS movers, groupArray(other) AS others
FROM (
  SELECT target, stratum, toUInt32(countIf(source IN {movers:Array(UInt64)})) AS mover,
    toUInt32(countIf(source NOT IN {movers:Array(UInt64)})) AS other
  FROM (
    SELECT source, toUInt8(floor(log2(uniqExact(target)))) AS stratum
    FROM interaction_by_from
    WHERE scope IN {scopes:Array(UInt64)} AND ${attention} AND (source IN {movers:Array(UInt64)} OR source GLOBAL IN (${writing}))
    GROUP BY source
  ) AS reach
  GLOBAL LEFT JOIN (
    SELECT given.who AS who, groupArray(toString(given.heard)) AS heard
    FROM (
      SELECT target AS heard, source AS who, ${timesNamed} AS there, max(kind = 'follow') AS follows
      FROM interaction
      WHERE scope IN {scopes:Array(UInt64)} AND target IN {targets:Array(UInt64)} AND ${attention}
      GROUP BY target, source
    ) AS given
    GLOBAL LEFT JOIN (
      SELECT source AS heard, target AS who, ${timesNamed} AS back, max(kind = 'follow') AS followsBack
      FROM interaction_by_from
      WHERE scope IN {scopes:Array(UInt64)} AND source IN {targets:Array(UInt64)} AND ${attention}
      GROUP BY source, target
    ) AS got ON got.heard = given.heard AND got.who = given.who
    WHERE ${isUnasked}
    GROUP BY who
  ) AS turned ON turned.who = reach.source
  ARRAY JOIN arrayConcat([''], turned.heard) AS target
  GROUP BY target, stratum
)
GROUP BY target`,
    params: { ...periodParams(period), movers, targets },
  })
}
