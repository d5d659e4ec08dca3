import { type JoinedPart, joinPercentiles, withFloor } from './join-percentiles.ts'
import type { Join } from './plan-join.ts'
import type { SignalName } from './signals.ts'

/** Where the typical person stands on every signal, and so in the score. */
export const typicalScore = 50

export interface Contribution {
  readonly signal: SignalName
  /** Points that this signal puts the score above or below the typical 50. */
  readonly points: number
}

/** Logarithmic mean: between geometric and arithmetic mean; of two equal numbers it is that number. */
function logarithmicMean(a: number, b: number): number {
  const ratio = Math.log(a / b)
  return Math.abs(ratio) < 1e-12 ? (a + b) / 2 : (a - b) / ratio
}

/**
 * Splits the distance between a score and the typical 50 among its signals, without remainder. For the geometric
 * join by the logarithmic-mean Divisia index: c = L(S, 50) w ln(p / 50); for the additive one c = w (p - 50).
 * Source: Ang 2004, Decomposition analysis for policymaking in energy: which is the preferred method?
 * @returns points that add up to score - 50
 * Method: docs/methods/score.md
 */
export function explainScore(join: Join, parts: readonly JoinedPart[]): Contribution[] {
  const mean = logarithmicMean(joinPercentiles(join, parts), typicalScore)
  return parts.map(({ signal, exponent, percentile }) => {
    const counted = withFloor(signal, percentile)
    const points =
      join === 'geometric'
        ? mean * exponent * Math.log(counted / typicalScore)
        : exponent * (counted - typicalScore)
    return { signal, points }
  })
}
