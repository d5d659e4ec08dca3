import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { citingEdgesSql } from './citing-edges-sql.ts'
import type { EvidencePost } from './find-evidence-posts.ts'

/** Days after a post in which citing its author counts as passing it on. */
export const passedOnDays = 14

/** By post: distinct other people who cite its author on topic within 14 days of it, inside the period. */
export async function countPassingOn(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  posts: readonly EvidencePost[],
): Promise<ReadonlyMap<string, number>> {
  if (posts.length === 0) return new Map()
  const match = matchPredicate(question)
  const authors = [...new Set(posts.map(({ account }) => account))]
  const rows = await corpus.select<{ id: string; people: number }>({
    sql: `
SELECT toString(evidence.id) AS id, toUInt32(uniqExact(edge.citing)) AS people
FROM ${citingEdgesSql(`(hasAny(targets, {authors:Array(UInt64)}) AND ${match.sql})`)} AS edge
GLOBAL INNER JOIN (
  SELECT one.1 AS id, one.2 AS author, one.3 AS postedAt
  FROM (SELECT arrayJoin(arrayZip({posts:Array(UInt64)}, {postAuthors:Array(UInt64)}, {postedAt:Array(UInt32)})) AS one)
) AS evidence ON evidence.author = edge.target
WHERE toUnixTimestamp(edge.at) BETWEEN evidence.postedAt AND evidence.postedAt + ${passedOnDays * 86_400}
GROUP BY id`,
    params: {
      ...match.params,
      authors,
      posts: posts.map(({ id }) => id),
      postAuthors: posts.map(({ account }) => account),
      postedAt: posts.map(({ postedAt }) => postedAt),
    },
  })
  return new Map(rows.map(({ id, people }) => [id, people]))
}
