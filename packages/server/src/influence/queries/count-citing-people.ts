import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { citingEdgesSql } from './citing-edges-sql.ts'

/** For every account that posts on topic name: how many distinct other people name it. */
export async function countCitingPeople(
  corpus: ScopedCorpus,
  question: MatchQuestion,
): Promise<ReadonlyMap<string, number>> {
  const match = matchPredicate(question)
  const rows = await corpus.select<{ target: string; people: number }>({
    sql: `
SELECT toString(target) AS target, toUInt32(uniqExact(citing)) AS people
FROM ${citingEdgesSql(match.sql)}
GROUP BY target`,
    params: match.params,
  })
  return new Map(rows.map(({ target, people }) => [target, people]))
}
