import { partOf, scoreOfParts, slopeAtTypical } from './join-steps.ts'
import type { Join } from './plan-join.ts'
import type { SignalName } from './signals.ts'

/** Where the typical person stands on every signal, and so in the score. */
export const typicalScore = 50

export interface Contribution {
  readonly signal: SignalName
  /** Points that this signal puts the score above or below the typical 50. */
  readonly points: number
}

export interface JoinedPart {
  readonly signal: SignalName
  readonly exponent: number
  /** Steps above the typical person, as they count. */
  readonly steps: number
}

/**
 * Splits the distance between a score and the typical 50 among its signals, without remainder: in proportion to their
 * parts, which add up on the scale of the join. For the geometric join this is the logarithmic-mean Divisia
 * decomposition of the odds.
 * Source: Ang 2004, Decomposition analysis for policymaking in energy: which is the preferred method?
 * @returns points that add up to score - 50
 * Method: docs/methods/score.md
 */
export function explainScore(join: Join, parts: readonly JoinedPart[]): Contribution[] {
  const own = parts.map(({ exponent, steps }) => partOf(join, exponent, steps) - partOf(join, exponent, 0))
  const sum = own.reduce((total, part) => total + part, 0)
  const typical = parts.reduce((total, { exponent }) => total + partOf(join, exponent, 0), 0)
  const score = scoreOfParts(join, sum + typical)
  const isTypical = Math.abs(sum) < 1e-9
  const perPart = isTypical ? (join === 'geometric' ? slopeAtTypical : 1) : (score - typicalScore) / sum
  return parts.map(({ signal }, index) => ({ signal, points: perPart * (own[index] as number) }))
}
