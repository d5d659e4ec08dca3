import { type MatchQuestion, matchPredicate } from '../match-predicate.ts'
import type { ScopedCorpus } from '../scoped-corpus.ts'

export interface MatchCount {
  readonly posts: number
  readonly people: number
}

/** How many posts are on a topic, and how many people wrote them. A post seen several times is one. */
export async function countMatchingPosts(corpus: ScopedCorpus, question: MatchQuestion): Promise<MatchCount> {
  const match = matchPredicate(question)
  const [row] = await corpus.select<{ posts: string; people: string }>({
    sql: `
SELECT uniqExact(id) AS posts, uniqExact(account) AS people
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql}`,
    params: match.params,
  })
  return { posts: Number(row?.posts ?? 0), people: Number(row?.people ?? 0) }
}
