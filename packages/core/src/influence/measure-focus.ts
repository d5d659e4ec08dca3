import type { Candidate } from './candidate.ts'
import { type Measurement, z90 } from './measurement.ts'

/** Posts that everybody is given at the average share: three posts are not a vocation. */
export const focusPriorPosts = 20

/** Share of all posts by the people who talk about a topic that are on it; 0 when there is nobody. */
export function averageFocus(candidates: readonly Candidate[]): number {
  let onTopic = 0
  let all = 0
  for (const candidate of candidates) {
    onTopic += candidate.postsOnTopic
    all += candidate.postsInPeriod
  }
  return all === 0 ? 0 : onTopic / all
}

/**
 * Share of someone's posts that are on topic, drawn towards the average share by 20 posts' weight.
 * @param average from `averageFocus`, 0 to 1
 * @returns 0 to 1, with the binomial error of a share
 * Method: docs/methods/focus.md
 * @example measureFocus({ postsOnTopic: 3, postsInPeriod: 3, ... }, 0.1).value // 0.217, not 1
 */
export function measureFocus(candidate: Candidate, average: number): Measurement {
  const posts = Math.max(candidate.postsInPeriod, candidate.postsOnTopic)
  const value = (candidate.postsOnTopic + focusPriorPosts * average) / (posts + focusPriorPosts)
  const error = z90 * Math.sqrt((value * (1 - value)) / (posts + focusPriorPosts + 1))
  // Whoever is measured wrote at least one post on topic.
  const least = Math.min(value, (1 + focusPriorPosts * average) / (posts + focusPriorPosts))
  return { value, low: Math.max(least, value - error), high: Math.min(1, value + error), sample: posts }
}
