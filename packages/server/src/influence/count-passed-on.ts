import type { Ctx } from '../context.ts'
import type { MatchQuestion } from '../corpus/match-predicate.ts'
import { joinPersonKeys } from '../identity/join-person-keys.ts'
import { loadJoins } from '../identity/load-joins.ts'
import { findPersonKeys } from '../identity/queries/find-person-keys.ts'
import { groupCiting } from './citing/citing-people.ts'
import { countPassingOn } from './citing/count-round-posts.ts'
import { findCitingEdges } from './queries/find-citing-edges.ts'
import { findNamingPlatforms } from './queries/find-naming-platforms.ts'
import type { QuotedPost } from './to-evidence.ts'

/**
 * By post on topic: how many other people passed it on. Null for all of them when posts of this platform name nobody,
 * so that nothing can be known.
 */
export async function countPassedOn(
  ctx: Pick<Ctx, 'corpus' | 'db' | 'workspace'>,
  question: MatchQuestion,
  posts: readonly QuotedPost[],
  platform: string,
): Promise<ReadonlyMap<string, number> | null> {
  const authors = [...new Set(posts.map(({ account }) => account))]
  const { corpus } = ctx
  const [naming, edges, persons, joined] = await Promise.all([
    findNamingPlatforms(corpus, question),
    findCitingEdges(corpus, question, authors),
    findPersonKeys(corpus),
    loadJoins(ctx),
  ])
  if (!naming.has(platform)) return null
  const topic = { accounts: edges.accounts, citing: groupCiting(edges, joinPersonKeys(persons, joined)) }
  return new Map(posts.map((post) => [post.id, countPassingOn(topic, post)]))
}
