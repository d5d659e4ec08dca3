import type { AccountId } from '../shared/branded.ts'
import type { GradedSignal } from './grade-signal.ts'
import { type JoinedPart, joinPercentiles } from './join-percentiles.ts'
import type { JoinPlan } from './plan-join.ts'
import { type SignalName, signalDefinitions } from './signals.ts'

/** One candidate's parts of the score, in the order of the plan. */
export function partsOf(
  index: number,
  plan: JoinPlan,
  graded: ReadonlyMap<SignalName, GradedSignal>,
): JoinedPart[] {
  return [...plan.exponents].map(([signal, exponent]) => ({
    signal,
    exponent,
    percentile: graded.get(signal)?.percentiles[index] as number,
  }))
}

/**
 * What an audience of unknown size counts for in the order: the floor, less one step of the percentile scale. Whoever
 * hides a count makes the scale of the others one step coarser; with less than this that step could be a gain.
 */
function leastAudience(audience: GradedSignal): number {
  return Math.max(1, signalDefinitions.audience.floor - 100 / audience.measuredPeople)
}

/**
 * The value by which people are put in order: the score, but with an unknown audience counted as the smallest, so
 * that hiding a follower count never raises a rank. The score itself keeps the best estimate.
 * Method: docs/methods/unknown.md
 */
export function orderKey(
  index: number,
  plan: JoinPlan,
  graded: ReadonlyMap<SignalName, GradedSignal>,
): number {
  const parts = partsOf(index, plan, graded)
  const score = joinPercentiles(plan.join, parts)
  const audience = graded.get('audience')
  const exponent = plan.exponents.get('audience')
  if (audience === undefined || exponent === undefined || audience.isEstimated[index] === 0) return score
  const floor = signalDefinitions.audience.floor
  const others = parts.map((part) => (part.signal === 'audience' ? { ...part, percentile: floor } : part))
  const atFloor = joinPercentiles(plan.join, others)
  const least = leastAudience(audience)
  return plan.join === 'geometric'
    ? atFloor * (least / floor) ** exponent
    : atFloor - exponent * (floor - least)
}

/** Indices of candidates, best first; equal ones by score, then by id, so that the order never depends on chance. */
export function orderCandidates(
  accountIds: readonly AccountId[],
  keys: ArrayLike<number>,
  scores: ArrayLike<number>,
): number[] {
  const id = (index: number) => accountIds[index] as string
  return accountIds
    .map((_, index) => index)
    .sort(
      (a, b) =>
        (keys[b] as number) - (keys[a] as number) ||
        (scores[b] as number) - (scores[a] as number) ||
        id(a).length - id(b).length ||
        (id(a) < id(b) ? -1 : 1),
    )
}
