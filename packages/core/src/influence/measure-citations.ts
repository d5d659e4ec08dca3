import type { Candidate } from './candidate.ts'
import { countRange, type Measurement, unknownMeasurement } from './measurement.ts'

/** Posts on topic of somebody whose listeners count half: they hear of it only as often as they are told. */
export const listenersPriorPosts = 4

/**
 * People who listen to somebody and have not spoken on the topic yet, as they count. Who is cited in return counts
 * together as the square root of their number, and as one more than the others at most: a circle of friends is no
 * audience. All together they count up to what the topic itself gives and one person: fame elsewhere never makes up for
 * silence here.
 */
function listenersOf({ listeners, mutualListeners, postsOnTopic, citationWeight }: Candidate): number {
  const heard = postsOnTopic / (postsOnTopic + listenersPriorPosts)
  const all = listeners + Math.min(Math.sqrt(mutualListeners), 1 + listeners)
  return Math.min(heard * all, 1 + citationWeight)
}

/** Platforms on which posts on this topic name other accounts at all: only there does "cited by nobody" say something. */
export function platformsThatName(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    candidates
      .filter((candidate) => candidate.postsNamingOthers > 0 || candidate.citedBy > 0)
      .map((c) => c.platform),
  )
}

/**
 * How much other people carry this account onward, or may: distinct others who cite it on topic, by their own standing
 * and with closed circles discounted; and others who cite it elsewhere and have not spoken on the topic yet, by how
 * often they hear of it.
 * @returns people, 0 or more; unknown where posts never name anybody
 * Method: docs/methods/citations.md
 */
export function measureCitations(candidate: Candidate, naming: ReadonlySet<string>): Measurement {
  if (!naming.has(candidate.platform)) return unknownMeasurement
  const { citedBy, citationWeight } = candidate
  const listening = listenersOf(candidate)
  const value = citationWeight + listening
  const { low, high } = countRange(citedBy)
  const perPerson = citedBy === 0 ? 1 : citationWeight / citedBy
  return {
    value,
    low: Math.min(value, perPerson * low + listening),
    high: perPerson * high + listening,
    sample: citedBy,
    shown: citedBy,
  }
}
