import type { GradedSignal } from './grade-signal.ts'
import type { Join } from './plan-join.ts'

/** How many times one step in everything multiplies the odds of a score, as a power of e. */
const oddsPerStep = 3
/** Points of one step in the additive join: audiences, from the least that counts to the most, stay inside 0 to 100. */
const pointsPerStep = 25

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** The steps that count: beyond its limits a signal counts no more and no less. */
export function countedSteps({ least, most }: GradedSignal, steps: number): number {
  return clamp(steps, least, most)
}

/**
 * One signal's part of the score, on the scale on which parts are added.
 * @param exponent weight of the signal, 0 to 1
 * @param steps as `countedSteps` gives them
 */
export function partOf(join: Join, exponent: number, steps: number): number {
  return join === 'geometric' ? exponent * steps : exponent * clamp(50 + pointsPerStep * steps, 0, 100)
}

/**
 * The score, 1 to 99, from the sum of all parts. Geometric: steps are logarithms of ratios to the typical person, so
 * their weighted sum is a weighted geometric mean of ratios; it becomes a number round 50 as odds become a chance.
 */
export function scoreOfParts(join: Join, sum: number): number {
  return clamp(join === 'geometric' ? 100 / (1 + Math.exp(-oddsPerStep * sum)) : sum, 1, 99)
}

/** Back from a score to the scale of parts. */
export function partsOfScore(join: Join, score: number): number {
  return join === 'geometric' ? Math.log(score / (100 - score)) / oddsPerStep : score
}

/** Points of a score for each unit of a part, where the parts say "typical". */
export const slopeAtTypical = 25 * oddsPerStep
