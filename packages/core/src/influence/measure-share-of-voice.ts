import type { Candidate } from './candidate.ts'
import { countRange, type Measurement } from './measurement.ts'

/**
 * Share of the topic's posts that this person wrote.
 * @param postsOfTopic posts on topic by everybody, 1 or more
 * @returns 0 to 1, with the counting error of the posts
 * Method: docs/methods/share-of-voice.md
 */
export function measureShareOfVoice(candidate: Candidate, postsOfTopic: number): Measurement {
  const { low, high } = countRange(candidate.postsOnTopic)
  return {
    value: candidate.postsOnTopic / postsOfTopic,
    // Whoever is measured wrote at least one.
    low: Math.max(1, low) / postsOfTopic,
    high: Math.min(1, high / postsOfTopic),
    sample: candidate.postsOnTopic,
  }
}
