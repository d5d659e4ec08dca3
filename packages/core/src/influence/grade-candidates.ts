import type { Candidate } from './candidate.ts'
import { type EngagementModel, expectEngagement } from './expect-engagement.ts'
import { type GradedSignal, gradeSignal } from './grade-signal.ts'
import { compareIds, drawSeedOf, type GradedColumns } from './graded-columns.ts'
import { measureSignals, type TopicFacts } from './measure-signals.ts'
import type { Measurement } from './measurement.ts'
import { type SignalName, signalNames } from './signals.ts'

/** Everything about the people on a topic that does not depend on weights. */
export interface GradedCandidates {
  /** In the order of the columns. */
  readonly candidates: readonly Candidate[]
  readonly engagementModel: EngagementModel
  readonly measurements: Readonly<Record<SignalName, readonly Measurement[]>>
  readonly columns: GradedColumns
}

/**
 * Measures and grades people, once for all weights and joins (`scoreColumns` does those).
 * @param unordered depends on them as a set only
 * Method: docs/methods/score.md
 */
export function gradeCandidates(unordered: readonly Candidate[], facts: TopicFacts): GradedCandidates {
  // Sums of floating-point numbers depend on their order, so the order is always the same.
  const candidates = unordered.toSorted((a, b) => compareIds(a.accountId, b.accountId))
  const engagementModel = expectEngagement(candidates)
  const measurements = measureSignals(candidates, engagementModel, facts)
  const platforms = candidates.map(({ platform }) => platform)
  const signals = new Map<SignalName, GradedSignal>()
  for (const name of signalNames) {
    const graded = gradeSignal(name, measurements[name], platforms)
    if (graded !== null) signals.set(name, graded)
  }
  const drawSeeds = Uint32Array.from(candidates, ({ accountId }) => drawSeedOf(accountId))
  return {
    candidates,
    engagementModel,
    measurements,
    columns: { people: candidates.length, drawSeeds, signals },
  }
}
