import type { Ctx } from '../context.ts'
import type { MatchQuestion } from '../corpus/match-predicate.ts'
import { countCitingRoundPosts } from './queries/count-citing-round-posts.ts'
import { findNamingPlatforms } from './queries/find-naming-platforms.ts'
import type { QuotedPost } from './to-evidence.ts'

/**
 * By post on topic: how many other people passed it on. Null for all of them when posts of this platform name nobody,
 * so that nothing can be known.
 */
export async function countPassedOn(
  { corpus }: Pick<Ctx, 'corpus'>,
  question: MatchQuestion,
  posts: readonly QuotedPost[],
  platform: string,
): Promise<ReadonlyMap<string, number> | null> {
  const [naming, counts] = await Promise.all([
    findNamingPlatforms(corpus, question),
    countCitingRoundPosts(corpus, question, [...new Set(posts.map(({ account }) => account))], posts),
  ])
  return naming.has(platform) ? counts.byPost : null
}
