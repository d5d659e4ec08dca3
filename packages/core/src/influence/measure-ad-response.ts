import { z90 } from './measurement.ts'

/** Posts of one kind whose engagement is known, disclosed as advertising or not. */
export interface AdAnswerSums {
  readonly kind: string
  readonly isDisclosed: boolean
  readonly posts: number
  /** Sums of ln(1 + engagements), and of its square. */
  readonly sum: number
  readonly sumOfSquares: number
}

/** How disclosed posts are answered, beside the score and never in it. */
export interface AdResponse {
  /** Disclosed posts whose engagement is known. */
  readonly posts: number
  /** Other posts of the same kinds. */
  readonly others: number
  /** Engagement of disclosed posts as a multiple of the others'; 1 = the same. */
  readonly ratio: number
  /** The middle 90 %. */
  readonly interval: readonly [low: number, high: number]
}

/** Posts on either side below which nothing is said. */
export const fewestAdPosts = 2

/** Spread of single posts where there are too few to see it. */
const defaultSpread = 1

/**
 * Whether an audience stays when somebody is paid: engagement of posts that say they are paid against the others of
 * the same kinds, as a ratio of geometric means.
 * @param sums of one person
 * @returns null when fewer than two posts are disclosed, or fewer than two others of their kinds are known
 * Method: docs/methods/ad-response.md
 */
export function measureAdResponse(sums: readonly AdAnswerSums[]): AdResponse | null {
  const kinds = new Set(sums.filter(({ isDisclosed }) => isDisclosed).map(({ kind }) => kind))
  let posts = 0
  let others = 0
  let excess = 0
  let squares = 0
  let degrees = 0
  let errorOfOthers = 0
  for (const kind of kinds) {
    const paid = sums.find((one) => one.kind === kind && one.isDisclosed)
    const plain = sums.find((one) => one.kind === kind && !one.isDisclosed)
    if (paid === undefined || plain === undefined) continue
    posts += paid.posts
    others += plain.posts
    excess += paid.sum - (paid.posts * plain.sum) / plain.posts
    errorOfOthers += paid.posts ** 2 / plain.posts
    for (const { posts: count, sum, sumOfSquares } of [paid, plain]) {
      squares += Math.max(0, sumOfSquares - sum ** 2 / count)
      degrees += count - 1
    }
  }
  if (posts < fewestAdPosts || others < fewestAdPosts) return null
  const spread = degrees < 4 ? defaultSpread : Math.max(0.1, Math.sqrt(squares / degrees))
  const middle = excess / posts
  const error = (z90 * spread * Math.sqrt(posts + errorOfOthers)) / posts
  return {
    posts,
    others,
    ratio: Math.exp(middle),
    interval: [Math.exp(middle - error), Math.exp(middle + error)],
  }
}
