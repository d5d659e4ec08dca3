import type { Candidate, EngagementSums } from './candidate.ts'
import type { CountAge } from './count-age.ts'

/** Posts by which a rare kind is drawn towards its platform's mean. */
const kindPriorPosts = 20
/** Posts counted at the same young age without which such a count is not compared at all. */
export const fewestYoungPosts = 20
/** The spread where there are too few posts to see it: a factor of e either way. */
const defaultSpread = 1
const fewestDegreesOfFreedom = 10

export interface EngagementModel {
  /**
   * Mean ln(1 + engagements) of posts of this platform and kind that were counted at this age; null for a young age
   * at which too few were counted.
   */
  expect(platform: string, kind: string, age: CountAge): number | null
  /** Standard deviation of one post on topic around its author's own mean, in ln units. */
  readonly spread: number
}

interface Sums {
  readonly posts: number
  readonly sum: number
}

const noPosts: Sums = { posts: 0, sum: 0 }

function add(to: Map<string, Sums>, key: string, { posts, sum }: EngagementSums): void {
  const known = to.get(key) ?? noPosts
  to.set(key, { posts: known.posts + posts, sum: known.sum + sum })
}

const meanOf = ({ posts, sum }: Sums) => (posts === 0 ? 0 : sum / posts)

function spreadWithinPeople(candidates: readonly Candidate[]): number {
  let squares = 0
  let degrees = 0
  for (const candidate of candidates) {
    for (const { posts, sum, sumOfSquares } of candidate.engagementOnTopic) {
      if (posts < 2) continue
      squares += Math.max(0, sumOfSquares - sum ** 2 / posts)
      degrees += posts - 1
    }
  }
  if (degrees < fewestDegreesOfFreedom) return defaultSpread
  return Math.max(0.1, Math.sqrt(squares / degrees))
}

/**
 * What a post of a platform and kind usually gets here, from all posts in the period by the people who talk about
 * the topic. Kinds with few posts are drawn towards their platform's mean. Counts taken in a post's first 48 hours
 * are compared with counts taken at the same age only.
 * Method: docs/methods/response.md
 */
export function expectEngagement(candidates: readonly Candidate[]): EngagementModel {
  const ofPlatform = new Map<string, Sums>()
  const ofKind = new Map<string, Sums>()
  for (const { platform, engagementOverall } of candidates) {
    for (const sums of engagementOverall) {
      if (sums.age === 'settled') add(ofPlatform, platform, sums)
      add(ofKind, `${platform}/${sums.kind}/${sums.age}`, sums)
    }
  }
  return {
    expect: (platform, kind, age) => {
      const cell = ofKind.get(`${platform}/${kind}/${age}`) ?? noPosts
      if (age !== 'settled') return cell.posts < fewestYoungPosts ? null : meanOf(cell)
      const prior = kindPriorPosts * meanOf(ofPlatform.get(platform) ?? noPosts)
      return (cell.sum + prior) / (cell.posts + kindPriorPosts)
    },
    spread: spreadWithinPeople(candidates),
  }
}
