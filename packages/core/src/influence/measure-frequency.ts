import type { Candidate } from './candidate.ts'
import { type Measurement, z90 } from './measurement.ts'

/** Days after which a week of posts counts half. */
export const frequencyHalfLifeDays = 30

/**
 * How often and how lately someone speaks on topic: each active week gives log2(1 + posts), and half of it for every
 * 30 days that it lies before the period's end. One post in each of four weeks outweighs four posts in one, and 500
 * in one week are worth nine, not 500.
 * @returns 0 or more; 1 = one post in the last seven days
 * Method: docs/methods/frequency.md
 */
export function measureFrequency(candidate: Candidate): Measurement {
  let value = 0
  let variance = 0
  for (const [index, weeksBefore] of candidate.weeksBeforeEnd.entries()) {
    const posts = candidate.postsInWeek[index] ?? 0
    const weight = 2 ** ((-7 * weeksBefore) / frequencyHalfLifeDays)
    value += weight * Math.log2(1 + posts)
    // The counting error of the week's posts (variance = posts), through the slope of the logarithm.
    variance += posts * (weight / ((1 + posts) * Math.LN2)) ** 2
  }
  const error = z90 * Math.sqrt(variance)
  return { value, low: Math.max(0, value - error), high: value + error, sample: candidate.postsOnTopic }
}
