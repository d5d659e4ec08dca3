import type { Candidate, EngagementSums } from './candidate.ts'

/** Posts by which a rare kind is drawn towards its platform's mean. */
const kindPriorPosts = 20
/** The spread where there are too few posts to see it: a factor of e either way. */
const defaultSpread = 1
const fewestDegreesOfFreedom = 10

export interface EngagementModel {
  /** Mean ln(1 + engagements) that platform and kind predict. */
  expect(platform: string, kind: string): number
  /** Standard deviation of one post on topic around its author's own mean, in ln units. */
  readonly spread: number
  /** The cells of the model, for queries that look for a person's most answered posts. */
  readonly cells: readonly { readonly platform: string; readonly kind: string; readonly mean: number }[]
}

interface Sums {
  posts: number
  sum: number
}

function add(to: Map<string, Sums>, key: string, sums: EngagementSums): void {
  const known = to.get(key)
  if (known === undefined) to.set(key, { posts: sums.posts, sum: sums.sum })
  else {
    known.posts += sums.posts
    known.sum += sums.sum
  }
}

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
 * the topic. Kinds with few posts are drawn towards their platform's mean.
 * Method: docs/methods/response.md
 */
export function expectEngagement(candidates: readonly Candidate[]): EngagementModel {
  const ofPlatform = new Map<string, Sums>()
  const ofKind = new Map<string, Sums & { platform: string; kind: string }>()
  for (const candidate of candidates) {
    for (const sums of candidate.engagementOverall) {
      add(ofPlatform, candidate.platform, sums)
      const key = `${candidate.platform}/${sums.kind}`
      const cell = ofKind.get(key)
      if (cell === undefined) {
        ofKind.set(key, { platform: candidate.platform, kind: sums.kind, posts: sums.posts, sum: sums.sum })
      } else {
        cell.posts += sums.posts
        cell.sum += sums.sum
      }
    }
  }
  const meanOfPlatform = (platform: string): number => {
    const sums = ofPlatform.get(platform)
    return sums === undefined || sums.posts === 0 ? 0 : sums.sum / sums.posts
  }
  const means = new Map<string, number>()
  for (const [key, cell] of ofKind) {
    const prior = kindPriorPosts * meanOfPlatform(cell.platform)
    means.set(key, (cell.sum + prior) / (cell.posts + kindPriorPosts))
  }
  const expect = (platform: string, kind: string): number =>
    means.get(`${platform}/${kind}`) ?? meanOfPlatform(platform)
  return {
    expect,
    spread: spreadWithinPeople(candidates),
    cells: [...ofKind.values()].map(({ platform, kind }) => ({
      platform,
      kind,
      mean: expect(platform, kind),
    })),
  }
}
