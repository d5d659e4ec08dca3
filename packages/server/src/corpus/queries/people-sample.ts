import type { ScopedCorpus } from '../scoped-corpus.ts'

/**
 * A condition on rows of `post` that keeps all posts of some people, about so many posts in sum; of a smaller corpus
 * it keeps everybody. Ids are hashes, so the people with the lowest ones are as good as drawn, always the same, and
 * lie together on disk: nothing else is read.
 * @param column that holds the people, of `post` or of another table
 */
export function peopleSample(posts: number, column = 'account'): string {
  return `${column} <= (
  SELECT if(count() <= ${posts}, 18446744073709551615, toUInt64(${posts} / count() * 18446744073709549568.))
  FROM post
  WHERE scope IN {scopes:Array(UInt64)})`
}

/** How many posts a sample holds. */
export async function countSampledPosts(corpus: ScopedCorpus, posts: number): Promise<number> {
  const [row] = await corpus.select<{ posts: string }>({
    sql: `SELECT uniqExact(id) AS posts FROM post WHERE scope IN {scopes:Array(UInt64)} AND ${peopleSample(posts)}`,
  })
  return Number(row?.posts ?? 0)
}
