import type { Candidate } from './candidate.ts'
import { type Measurement, unknownMeasurement, z90 } from './measurement.ts'

/**
 * How many people an account can reach at once: its followers as last counted. A count is not a sample, so it has no
 * chance error.
 * @returns followers, 0 or more; unknown when no count was seen
 * Method: docs/methods/audience.md
 */
export function measureAudience({ followers }: Candidate): Measurement {
  if (followers === null) return unknownMeasurement
  return { value: followers, low: followers, high: followers, sample: 1 }
}

/** Posts by which somebody's usual reactions are drawn towards those of everybody. */
const reactionsPriorPosts = 3

interface Level {
  readonly posts: number
  readonly sum: number
  readonly sumOfSquares: number
}

/** Counts taken in a post's first 48 hours say less than what an audience does, so they are left out. */
function levelOf({ engagementOverall }: Candidate): Level {
  const level = { posts: 0, sum: 0, sumOfSquares: 0 }
  for (const { age, posts, sum, sumOfSquares } of engagementOverall) {
    if (age !== 'settled') continue
    level.posts += posts
    level.sum += sum
    level.sumOfSquares += sumOfSquares
  }
  return level
}

/**
 * The audience that shows: reactions that a post of theirs usually gets, on whatever subject. It needs no follower
 * count, and counts nobody who never reacts.
 * @returns for each candidate the geometric mean of reactions a post, 0 or more; unknown where no count is known
 * Method: docs/methods/audience.md
 */
export function measureObservedAudience(candidates: readonly Candidate[]): Measurement[] {
  const levels = candidates.map(levelOf)
  let posts = 0
  let sum = 0
  let squares = 0
  let degrees = 0
  for (const level of levels) {
    posts += level.posts
    sum += level.sum
    if (level.posts < 2) continue
    squares += Math.max(0, level.sumOfSquares - level.sum ** 2 / level.posts)
    degrees += level.posts - 1
  }
  const mean = posts === 0 ? 0 : sum / posts
  const spread = degrees < 10 ? 1 : Math.max(0.1, Math.sqrt(squares / degrees))
  return levels.map((level) => {
    if (level.posts === 0) return unknownMeasurement
    const weight = level.posts + reactionsPriorPosts
    const middle = (level.sum + reactionsPriorPosts * mean) / weight
    const error = (z90 * spread) / Math.sqrt(weight)
    return {
      value: Math.expm1(middle),
      low: Math.expm1(Math.max(0, middle - error)),
      high: Math.expm1(middle + error),
      sample: level.posts,
    }
  })
}
