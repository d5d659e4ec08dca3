import type { Candidate } from './candidate.ts'
import { type Measurement, z90 } from './measurement.ts'

/** Days after which a week of posts counts half. */
export const frequencyHalfLifeDays = 60

function weightOf(weeksBefore: number): number {
  return 2 ** ((-7 * weeksBefore) / frequencyHalfLifeDays)
}

/**
 * How often and how lately someone speaks on topic: each active week gives log2(1 + posts), and half of it for every
 * 60 days that it lies before the period's end. One post in each of four weeks outweighs four posts in one, and 500
 * in one week are worth nine, not 500.
 * @returns 0 or more; 1 = one post in the last seven days
 * Method: docs/methods/frequency.md
 */
export function measureFrequency(candidate: Candidate): Measurement {
  let value = 0
  let variance = 0
  for (const [index, weeksBefore] of candidate.weeksBeforeEnd.entries()) {
    const posts = candidate.postsInWeek[index] ?? 0
    const weight = weightOf(weeksBefore)
    value += weight * Math.log2(1 + posts)
    // The counting error of the week's posts (variance = posts), through the slope of the logarithm.
    variance += posts * (weight / ((1 + posts) * Math.LN2)) ** 2
  }
  const error = z90 * Math.sqrt(variance)
  // Whoever is measured wrote at least one post, if only in the first of these weeks.
  const least = Math.min(value, weightOf(Math.max(0, ...candidate.weeksBeforeEnd)))
  return { value, low: Math.max(least, value - error), high: value + error, sample: candidate.postsOnTopic }
}
