import type { Candidate } from './candidate.ts'
import { countRange, type Measurement, unknownMeasurement } from './measurement.ts'

/** What being cited on another subject says of being cited on this one. */
export const citedAnywhereShare = 0.2

/** Platforms on which posts on this topic name other accounts at all: only there does "cited by nobody" say something. */
export function platformsThatName(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    candidates
      .filter((candidate) => candidate.postsNamingOthers > 0 || candidate.citedBy > 0)
      .map((c) => c.platform),
  )
}

/**
 * How much other people carry this account onward: distinct others who cite it on topic, by their own standing and
 * with closed circles discounted; others who cite it elsewhere count a fifth, up to half of what the topic gives.
 * @returns people, 0 or more; unknown where posts never name anybody
 * Method: docs/methods/citations.md
 */
export function measureCitations(candidate: Candidate, naming: ReadonlySet<string>): Measurement {
  if (!naming.has(candidate.platform)) return unknownMeasurement
  const { citedBy, citationWeight, citedAnywhere } = candidate
  // Fame on other subjects may add half of what this one gives, and half a person: it never makes up for it.
  const elsewhere = Math.min(
    citedAnywhereShare * Math.max(0, citedAnywhere - citedBy),
    (1 + citationWeight) / 2,
  )
  const value = citationWeight + elsewhere
  const { low, high } = countRange(citedBy)
  const perPerson = citedBy === 0 ? 1 : citationWeight / citedBy
  return {
    value,
    low: Math.min(value, perPerson * low + elsewhere),
    high: perPerson * high + elsewhere,
    sample: citedBy,
    shown: citedBy,
  }
}
