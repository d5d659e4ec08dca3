import type { Candidate } from './candidate.ts'
import { type Measurement, unknownMeasurement } from './measurement.ts'

/**
 * How many kinds of evidence of standing are known: a degree, a book, a blog, a title, talks, press, teaching. Three
 * books are one kind. What is stated is a fact with a source and no sample, so it has no chance error.
 * @returns kinds, 0 or more; unknown where nobody described the account
 * Method: docs/methods/reputation.md
 */
export function measureReputation({ reputationKinds }: Candidate): Measurement {
  if (reputationKinds === null) return unknownMeasurement
  return { value: reputationKinds, low: reputationKinds, high: reputationKinds, sample: reputationKinds }
}
