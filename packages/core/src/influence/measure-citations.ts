import type { Candidate } from './candidate.ts'
import { countRange, type Measurement, unknownMeasurement } from './measurement.ts'

/** Platforms on which posts on this topic name other accounts at all: only there does "cited by nobody" say something. */
export function platformsThatName(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    candidates
      .filter((candidate) => candidate.postsNamingOthers > 0 || candidate.citedBy > 0)
      .map((c) => c.platform),
  )
}

/**
 * How many distinct other people mention, reply to, quote, reshare or link this account in posts on topic. Own
 * accounts never count, and ten mentions by one person are one.
 * @returns people, 0 or more; unknown where posts never name anybody
 * Method: docs/methods/citations.md
 */
export function measureCitations(candidate: Candidate, naming: ReadonlySet<string>): Measurement {
  if (!naming.has(candidate.platform)) return unknownMeasurement
  return { value: candidate.citedBy, ...countRange(candidate.citedBy), sample: candidate.citedBy }
}
