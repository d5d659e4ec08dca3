import type { Period } from '@relais/core/topic/topic'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { inPeriod, periodParams } from './period-sql.ts'

/** Who says the words of a topic so often is found by them. */
export const seenFrom = 3
const mostWeighed = 400

/** Follows whenever they began, and what was said and done in the period. */
const attention = `source != target AND (kind = 'follow' OR (${inPeriod('at')}))`

/** Somebody to whom people who move a topic turn unasked. */
export interface Attended {
  readonly account: string
  readonly movers: number
}

/** The attention that one of them pays. */
export interface Attention {
  readonly target: string
  readonly source: string
  /** Times named or answered beyond what came the other way. */
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
  SELECT given.source AS source, given.target AS target, follows, lastAt, lastPost, greatest(0, toInt64(there) - toInt64(back)) AS unasked
  FROM (
    SELECT source, target, uniqExactIf(if(post = 0, id, post), kind != 'follow') AS there, max(kind = 'follow') AS follows,
      maxIf(toUnixTimestamp(at), kind != 'follow') AS lastAt, argMaxIf(post, (at, post), post != 0) AS lastPost
    FROM interaction_by_from
    WHERE scope IN {scopes:Array(UInt64)} AND source IN {movers:Array(UInt64)} AND ${attention}
    GROUP BY source, target
  ) AS given
  GLOBAL LEFT JOIN (
    SELECT target AS mover, source AS other, uniqExactIf(if(post = 0, id, post), kind != 'follow') AS back
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
FROM (${pairs})
WHERE (unasked > 0 OR follows) AND target NOT IN {movers:Array(UInt64)} AND target GLOBAL NOT IN (
  SELECT account FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql} AND kind != 'reshare'
  GROUP BY account HAVING uniqExact(id) >= ${seenFrom})
  AND target GLOBAL IN (SELECT id FROM account WHERE scope IN {scopes:Array(UInt64)} AND is_described)
GROUP BY target
HAVING movers >= {fewest:UInt32}
ORDER BY movers DESC, sum(unasked) DESC, account
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
WHERE (unasked > 0 OR follows) AND target IN {targets:Array(UInt64)}
ORDER BY unasked DESC, lastAt DESC, source`,
    params: { ...periodParams(question.period), movers, targets },
  })
}

/** How many people of each kind turn to somebody, by to how many they turn at all. */
export interface AttentionCount {
  /** Empty: to anybody. */
  readonly target: string
  readonly strata: readonly number[]
  readonly movers: readonly number[]
  readonly others: readonly number[]
}

/** Who turns to these people: those who move the topic and others, by the power of two of the people they turn to. */
export async function countAttention(
  corpus: ScopedCorpus,
  period: Period,
  movers: readonly string[],
  targets: readonly string[],
): Promise<readonly AttentionCount[]> {
  if (movers.length === 0 || targets.length === 0) return []
  return await corpus.select<AttentionCount>({
    sql: `
WITH reach AS (
  SELECT source, toUInt8(floor(log2(uniqExact(target)))) AS stratum
  FROM interaction_by_from
  WHERE scope IN {scopes:Array(UInt64)} AND ${attention}
  GROUP BY source
)
SELECT target, groupArray(stratum) AS strata, groupArray(mover) AS movers, groupArray(other) AS others
FROM (
  SELECT '' AS target, stratum, toUInt32(countIf(source IN {movers:Array(UInt64)})) AS mover,
    toUInt32(countIf(source NOT IN {movers:Array(UInt64)})) AS other
  FROM reach
  GROUP BY stratum
  UNION ALL
  SELECT toString(heard) AS target, stratum, toUInt32(uniqExactIf(who, who IN {movers:Array(UInt64)})) AS mover,
    toUInt32(uniqExactIf(who, who NOT IN {movers:Array(UInt64)})) AS other
  FROM (
    SELECT DISTINCT interaction.target AS heard, interaction.source AS who
    FROM interaction
    WHERE scope IN {scopes:Array(UInt64)} AND target IN {targets:Array(UInt64)} AND ${attention}
  ) AS turned
  GLOBAL INNER JOIN reach ON reach.source = turned.who
  GROUP BY heard, stratum
)
GROUP BY target`,
    params: { ...periodParams(period), movers, targets },
  })
}
