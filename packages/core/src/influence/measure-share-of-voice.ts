import type { Candidate } from './candidate.ts'
import { countRange, type Measurement } from './measurement.ts'

/** How much more a post counts that has a term in its title. */
const titleBonus = 0.5

/**
 * What somebody's posts on topic weigh: days in a row count more than many posts in a day, rare terms and titles
 * weigh more.
 * @returns 1 = one post on one day, with terms as rare as usual and without a title
 */
export function voiceWeight({ steadyPosts, postsOnTopic, postsWithTitle, termRarity }: Candidate): number {
  return steadyPosts * termRarity * (1 + (titleBonus * postsWithTitle) / postsOnTopic)
}

/**
 * Share of the topic's voice that is this person's: 500 posts in a day are worth nine, not 500.
 * @param voiceOfTopic weight of everybody's posts on topic, above 0
 * @param postsOfTopic posts on topic by everybody, of which the plain share is shown
 * @returns 0 to 1, with the counting error of the posts
 * Method: docs/methods/share-of-voice.md
 */
export function measureShareOfVoice(
  candidate: Candidate,
  voiceOfTopic: number,
  postsOfTopic: number,
): Measurement {
  const { postsOnTopic } = candidate
  const value = voiceWeight(candidate) / voiceOfTopic
  const { low, high } = countRange(postsOnTopic)
  return {
    value,
    // Whoever is measured wrote at least one.
    low: (value * Math.max(1, low)) / postsOnTopic,
    high: (value * high) / postsOnTopic,
    sample: postsOnTopic,
    shown: postsOnTopic / postsOfTopic,
  }
}
