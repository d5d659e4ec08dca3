import { type Counts, hasCounts, isSameCounts, largerCounts, newerCounts } from './counts.ts'

/** One telling of a post: what it says (as a hash) and its counts, at an instant. */
export interface Observation {
  /** Milliseconds since 1970; rows that do not say when count as seen at the import. */
  readonly observedAtMs: number
  readonly isDated: boolean
  readonly contentHash: string
  readonly counts: Counts
}

/** The version of a post that is stored. */
export type StoredVersion = Pick<Observation, 'observedAtMs' | 'contentHash' | 'counts'>

/**
 * - new: not stored yet
 * - edited: stored, and a later telling says something else
 * - newer: stored with the same content, and a later telling knows later counts
 * - corrected: the stored instant told again with larger counts
 * - unchanged: the tellings say nothing later than what is stored
 */
export type Verdict = 'new' | 'edited' | 'newer' | 'corrected' | 'unchanged'

export interface Placement {
  readonly verdict: Verdict
  /** Index of the observation whose content stands from now on; meaningless when unchanged. */
  readonly current: number
  readonly observedAtMs: number
  readonly counts: Counts
  /** Counts by instant, oldest first; those that the corpus already has are among them. */
  readonly snapshots: readonly { readonly observedAtMs: number; readonly counts: Counts }[]
}

const isLater = (one: Observation, other: Observation) =>
  one.observedAtMs - other.observedAtMs || (one.contentHash < other.contentHash ? -1 : 1)

/** Same instant, other content: the larger hash stands, so that the order of files does not matter. */
function newest(seen: readonly Observation[]): number {
  let best = 0
  for (const [index, observation] of seen.entries()) {
    if (isLater(observation, seen[best] as Observation) > 0) best = index
  }
  return best
}

function countsByInstant(seen: readonly Observation[]): Map<number, Counts> {
  const byInstant = new Map<number, Counts>()
  for (const { observedAtMs, counts } of seen) {
    const told = byInstant.get(observedAtMs)
    byInstant.set(observedAtMs, told ? largerCounts(told, counts) : counts)
  }
  return new Map([...byInstant].sort(([a], [b]) => a - b))
}

/**
 * @param ofInstant all that was told of the instant of `seen`
 * @param counts what would be stored from now on
 */
function judge(stored: StoredVersion, seen: Observation, ofInstant: Counts, counts: Counts): Verdict {
  const isSameContent = stored.contentHash === seen.contentHash
  const age = seen.observedAtMs - stored.observedAtMs
  if (age < 0) return 'unchanged'
  if (age === 0) {
    if (isSameContent) return isSameCounts(counts, stored.counts) ? 'unchanged' : 'corrected'
    return seen.contentHash > stored.contentHash ? 'edited' : 'unchanged'
  }
  if (!isSameContent) return 'edited'
  const tellsNothingLater = seen.isDated ? !hasCounts(ofInstant) : isSameCounts(counts, stored.counts)
  return tellsNothingLater ? 'unchanged' : 'newer'
}

/**
 * What becomes of the tellings of one post, given what is stored of it. The newest telling stands; an older one that
 * arrives later only adds a snapshot; the same instant told twice keeps the larger counts; a row without an instant of
 * its own that says nothing new writes nothing. The order of `seen` does not matter.
 * Rule and reasons: docs/decisions/0005-understanding-posts.md
 * @param seen at least one
 */
export function placeObservations(stored: StoredVersion | null, seen: readonly Observation[]): Placement {
  const current = newest(seen)
  const latest = seen[current] as Observation
  const byInstant = countsByInstant(seen)
  const told = [...byInstant.values()].reduce((older, newer) => newerCounts(newer, older))
  const snapshots = [...byInstant]
    .filter(([, counts]) => hasCounts(counts))
    .map(([observedAtMs, counts]) => ({ observedAtMs, counts }))
  const { observedAtMs } = latest
  if (stored === null) return { verdict: 'new', current, observedAtMs, counts: told, snapshots }
  const isSameInstant = stored.observedAtMs === observedAtMs
  const ofInstant = byInstant.get(observedAtMs) ?? latest.counts
  const counts = isSameInstant
    ? newerCounts(largerCounts(ofInstant, stored.counts), told)
    : newerCounts(told, stored.counts)
  const verdict = judge(stored, latest, ofInstant, counts)
  return { verdict, current, observedAtMs, counts, snapshots }
}
