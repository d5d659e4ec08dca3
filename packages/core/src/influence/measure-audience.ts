import type { Candidate } from './candidate.ts'
import { type Measurement, unknownMeasurement } from './measurement.ts'

/**
 * How many people an account can reach at once: its followers as last counted. A count is not a sample, so it has no
 * chance error; percentiles make the scale logarithmic or not without difference.
 * @returns followers, 0 or more; unknown when no count was seen
 * Method: docs/methods/audience.md
 */
export function measureAudience(candidate: Candidate): Measurement {
  const { followers } = candidate
  if (followers === null) return unknownMeasurement
  return { value: followers, low: followers, high: followers, sample: 1 }
}
