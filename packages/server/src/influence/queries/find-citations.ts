import { boundsOf } from '@relais/core/topic/choose-period'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { citingEdgesSql } from './citing-edges-sql.ts'

/** Pairs of people beyond which who cites is not weighed: only how many. */
export const mostPairs = 200_000

/** One person who cites one account on topic. */
export interface CitingPair {
  /** The account that is cited, and the key of the person behind it. */
  readonly target: string
  readonly citedPerson: string
  /** The key of the person who cites. */
  readonly citing: string
  /** In which weeks, counted back from the period's end. */
  readonly weeks: readonly number[]
}

/** Everybody who cites somebody on topic, each pair once; null when there are more than 200,000. */
export async function findCitingPairs(
  corpus: ScopedCorpus,
  question: MatchQuestion,
): Promise<readonly CitingPair[] | null> {
  const match = matchPredicate(question)
  const rows = await corpus.select<CitingPair>({
    sql: `
SELECT toString(target) AS target, toString(citedPerson) AS citedPerson, toString(citing) AS citing,
  groupUniqArray(toUInt16(intDiv({end:Int64} - 1 - toUnixTimestamp(at), 604800))) AS weeks
FROM ${citingEdgesSql(match.sql)}
GROUP BY target, citedPerson, citing
LIMIT ${mostPairs + 1}`,
    params: { ...match.params, end: boundsOf(question.period).end.getTime() / 1000 },
  })
  return rows.length > mostPairs ? null : rows
}

/** How many distinct people cite each account on topic, in all (`week` null) and in each week. */
export async function countCitations(
  corpus: ScopedCorpus,
  question: MatchQuestion,
): Promise<readonly { readonly target: string; readonly week: number | null; readonly people: number }[]> {
  const match = matchPredicate(question)
  return await corpus.select({
    sql: `
SELECT toString(target) AS target, if(grouping(week) = 1, NULL, week) AS week, toUInt32(uniqExact(citing)) AS people
FROM (
  SELECT target, citing, toUInt16(intDiv({end:Int64} - 1 - toUnixTimestamp(at), 604800)) AS week
  FROM ${citingEdgesSql(match.sql)}
)
GROUP BY GROUPING SETS ((target), (target, week))`,
    params: { ...match.params, end: boundsOf(question.period).end.getTime() / 1000 },
  })
}
