import type { Ctx } from '../context.ts'
import type { MatchQuestion } from '../corpus/match-predicate.ts'
import { countPassingOn } from './queries/count-passing-on.ts'
import type { EvidencePost } from './queries/find-evidence-posts.ts'
import { findNamingPlatforms } from './queries/find-naming-platforms.ts'

export type { EvidencePost }

/**
 * By post on topic: how many other people passed it on. Null for all of them when posts of this platform name nobody,
 * so that nothing can be known.
 */
export async function countPassedOn(
  { corpus }: Pick<Ctx, 'corpus'>,
  question: MatchQuestion,
  posts: readonly EvidencePost[],
  platform: string,
): Promise<ReadonlyMap<string, number> | null> {
  const [naming, counts] = await Promise.all([
    findNamingPlatforms(corpus, question),
    countPassingOn(corpus, question, posts),
  ])
  return naming.has(platform) ? counts : null
}
