import type { Join } from './plan-join.ts'
import { type SignalName, signalDefinitions } from './signals.ts'

/** The percentile that counts: a signal below its floor counts as its floor. */
export function withFloor(signal: SignalName, percentile: number): number {
  return Math.max(percentile, signalDefinitions[signal].floor)
}

/** One signal's part of the score on the scale on which parts are added: logarithms for the geometric join. */
export function partOf(join: Join, exponent: number, counted: number): number {
  return join === 'geometric' ? exponent * Math.log(counted) : exponent * counted
}

/** The score, 1 to 100, from the sum of all parts. */
export function scoreOfParts(join: Join, sum: number): number {
  return Math.min(100, Math.max(1, join === 'geometric' ? Math.exp(sum) : sum))
}

/** Back from a score to the scale of parts. */
export function partsOfScore(join: Join, score: number): number {
  return join === 'geometric' ? Math.log(score) : score
}

export interface JoinedPart {
  readonly signal: SignalName
  readonly exponent: number
  readonly percentile: number
}

/**
 * The score: the weighted geometric mean of percentiles (or the arithmetic one), each raised to its floor first.
 * @param parts exponents add up to 1
 * @returns 1 to 100; 50 = typical of the people who talk about the topic
 * Method: docs/methods/score.md
 */
export function joinPercentiles(join: Join, parts: readonly JoinedPart[]): number {
  let sum = 0
  for (const { signal, exponent, percentile } of parts)
    sum += partOf(join, exponent, withFloor(signal, percentile))
  return scoreOfParts(join, sum)
}
