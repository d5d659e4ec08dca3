import type { Candidate, EngagementSums } from './candidate.ts'
import type { EngagementModel } from './expect-engagement.ts'
import { type Measurement, unknownMeasurement, z90 } from './measurement.ts'

/** Posts by which a response is drawn towards "as expected": one viral post does not make a following. */
export const responsePriorPosts = 8
/** How much of someone's usual level is expected of them: size brings engagement whatever one says. */
export const usualLevelShare = 0.75

function residual(platform: string, sums: readonly EngagementSums[], model: EngagementModel) {
  let posts = 0
  let total = 0
  for (const cell of sums) {
    const expected = model.expect(platform, cell.kind, cell.age)
    if (expected === null) continue
    posts += cell.posts
    total += cell.sum - cell.posts * expected
  }
  return { posts, mean: posts === 0 ? 0 : total / posts }
}

/**
 * Engagement of someone's posts on topic against what platform, kind and age predict, less three quarters of what
 * their posts on any subject get above that, drawn towards 0 by eight posts' weight.
 * Size is discounted through the usual level and not through the follower count, so that hiding the count cannot
 * help, and so that it also works where no count is known.
 * @returns ln units, about -4 to 4; 0 = as expected, 0.69 = twice as much; unknown when no engagement is known that
 *   can be compared
 * Method: docs/methods/response.md
 */
export function measureResponse(candidate: Candidate, model: EngagementModel): Measurement {
  const onTopic = residual(candidate.platform, candidate.engagementOnTopic, model)
  if (onTopic.posts === 0) return unknownMeasurement
  const overall = residual(candidate.platform, candidate.engagementOverall, model)
  const posts = Math.max(overall.posts, onTopic.posts)
  const usual = overall.posts === 0 ? onTopic.mean : overall.mean
  const trust = onTopic.posts / (onTopic.posts + responsePriorPosts)
  const value = trust * (onTopic.mean - usualLevelShare * usual)

  const shareOnTopic = onTopic.posts / posts
  const ownError = (1 - usualLevelShare * shareOnTopic) ** 2 / (onTopic.posts + responsePriorPosts)
  const usualError =
    (usualLevelShare * (1 - shareOnTopic)) ** 2 / (posts - onTopic.posts + responsePriorPosts)
  const error = z90 * model.spread * Math.sqrt(ownError + usualError)
  return { value, low: value - error, high: value + error, sample: onTopic.posts }
}
