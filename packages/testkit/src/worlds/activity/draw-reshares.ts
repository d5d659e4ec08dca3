import { createRandom } from '../../random/seeded-random.ts'
import type { Author } from '../cast/author.ts'
import type { FollowGraph } from '../graph/follow-graph.ts'
import { createPicker, drawLogNormal, seedOf } from '../random-draws.ts'
import { endsAtMs, type WorldPlan } from '../world-plan.ts'
import type { WorldPost } from '../world-post.ts'

export interface Reshare {
  readonly by: Author
  readonly post: WorldPost
  readonly atMs: number
}

const hourMs = 3_600_000
const medianHours = 5
const mostOfOne = 120

/** Somebody's followers pass posts on without a word of their own, where the platform shows who did. */
export function drawReshares(
  plan: WorldPlan,
  graph: FollowGraph,
  posts: readonly WorldPost[],
  count: number,
): Reshare[] {
  const random = createRandom(seedOf(plan.seed, 'reshares'))
  const shared = posts.filter(
    ({ counts, author }) =>
      counts.quotes !== null || (author.platform === 'facebook' && counts.reshares !== null),
  )
  const pick = createPicker(shared, ({ counts }) => ((counts.reshares ?? 0) + 0.05) ** 0.75)
  const reshares: Reshare[] = []
  const known = new Map<WorldPost, Set<Author>>()
  if (pick === null) return reshares
  for (let tries = 0; reshares.length < count && tries < count * 40; tries++) {
    const post = pick(random)
    const followers = graph.followersOf(post.author)
    if (followers.length === 0) continue
    const by = random.pick(followers)
    const atMs = post.atMs + Math.round(hourMs * drawLogNormal(random, medianHours, 1.4))
    const already = known.get(post) ?? new Set()
    if (atMs >= endsAtMs || already.has(by) || already.size >= mostOfOne) continue
    known.set(post, already.add(by))
    reshares.push({ by, post, atMs })
  }
  if (reshares.length < count)
    throw new RangeError(`${plan.world} has room for ${reshares.length} reshares, not for ${count}.`)
  return reshares
}
