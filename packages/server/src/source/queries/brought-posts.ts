import type { PostId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** How many posts a source brought. */
export interface BroughtPosts {
  /** Nobody else brought them. */
  readonly only: number
  /** Another source or a file did too, or they were there before sources were noted. */
  readonly also: number
}

const sourcesOfPosts = `
  SELECT post, uniqExact(source) AS sources, countIf(source = {source:String}) AS own
  FROM post_source
  WHERE scope IN {scopes:Array(UInt64)}
  GROUP BY post
  HAVING own > 0`

export async function countBroughtPosts(corpus: ScopedCorpus, source: string): Promise<BroughtPosts> {
  const [counted] = await corpus.select<BroughtPosts>({
    sql: `SELECT toUInt32(countIf(sources = 1)) AS only, toUInt32(countIf(sources > 1)) AS also
      FROM (${sourcesOfPosts})`,
    params: { source },
  })
  return counted ?? { only: 0, also: 0 }
}

/** Some of those that only this source brought. */
export async function findOnlyBroughtBy(
  corpus: ScopedCorpus,
  source: string,
  limit: number,
): Promise<PostId[]> {
  const rows = await corpus.select<{ readonly id: PostId }>({
    sql: `SELECT toString(post) AS id FROM (${sourcesOfPosts}) WHERE sources = 1 LIMIT {limit:UInt32}`,
    params: { source, limit },
    maxSeconds: 120,
  })
  return rows.map(({ id }) => id)
}
