import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { type CitingEdges, edgesSql, readEdges } from '../citing/citing-edges.ts'

/** Whom the posts on topic name that name one of these accounts. */
export async function findCitingEdges(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  accounts: readonly string[],
): Promise<CitingEdges> {
  const match = matchPredicate(question)
  const blocks = await corpus.selectBlocks({
    sql: `
SELECT account, ${edgesSql}
FROM (
  SELECT id, account, posted_at, targets, is_question
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND hasAny(targets, {accounts:Array(UInt64)}) AND ${match.sql}
  ${newestFirstSql}
)
GROUP BY account`,
    params: { ...match.params, accounts },
  })
  return readEdges(blocks)
}
