import type { GradedSignal } from './grade-signal.ts'
import type { GradedColumns } from './graded-columns.ts'
import { partOf, scoreOfParts, withFloor } from './join-percentiles.ts'
import { type Join, type JoinPlan, planJoin } from './plan-join.ts'
import { type SignalName, signalDefinitions, signalNames } from './signals.ts'
import type { Weights } from './weights.ts'

export interface ScoredColumns {
  readonly plan: JoinPlan
  /** Places of people in the columns, best first. */
  readonly order: Uint32Array
  /** 1 to 100, in the order of the columns. */
  readonly scores: Float64Array
}

/**
 * What an audience of unknown size counts for in the order: the floor, less one step of the percentile scale. Whoever
 * hides a count makes the scale of the others one step coarser; with less than this that step could be a gain.
 */
function leastAudience({ measuredPeople }: GradedSignal, join: Join): number {
  const least = signalDefinitions.audience.floor - 100 / measuredPeople
  return join === 'geometric' ? Math.max(1, least) : least
}

/** How far an estimated audience moves somebody down in the order, on the scale of parts. */
function orderShift(audience: GradedSignal, exponent: number, join: Join, index: number): number {
  const counted = withFloor('audience', audience.percentiles[index] as number)
  return partOf(join, exponent, leastAudience(audience, join)) - partOf(join, exponent, counted)
}

/**
 * Scores and orders everybody for one choice of weights and join. Measuring and grading are done once before: this
 * is what a slider in a browser repeats, some milliseconds for 10,000 people. The order is that of the scores, but an
 * unknown audience counts as the smallest in it, so that hiding a follower count never raises a rank; equals stand in
 * the order of the columns.
 * @returns null when the weights only ask for pillars of which nothing is known
 * Method: docs/methods/score.md, docs/methods/unknown.md
 */
export function scoreColumns(columns: GradedColumns, weights: Weights, join: Join): ScoredColumns | null {
  const { people, signals } = columns
  const known: ReadonlySet<SignalName> = people === 0 ? new Set(signalNames) : new Set(signals.keys())
  const plan = planJoin(weights, join, known)
  if (plan === null) return null

  const parts = new Float64Array(people)
  for (const [name, exponent] of plan.exponents) {
    const { floor } = signalDefinitions[name]
    const percentiles = signals.get(name)?.percentiles
    if (percentiles === undefined || exponent === 0) continue
    for (let index = 0; index < people; index++) {
      const counted = Math.max(floor, percentiles[index] as number)
      parts[index] = (parts[index] as number) + partOf(join, exponent, counted)
    }
  }
  const keys = parts.slice()
  const audience = signals.get('audience')
  const exponent = plan.exponents.get('audience') ?? 0
  if (audience !== undefined && exponent > 0 && audience.measuredPeople < people) {
    for (let index = 0; index < people; index++) {
      if (audience.isEstimated[index] === 0) continue
      keys[index] = (keys[index] as number) + orderShift(audience, exponent, join, index)
    }
  }
  const order = new Uint32Array(people)
  for (let index = 0; index < people; index++) order[index] = index
  order.sort(
    (a, b) =>
      (keys[b] as number) - (keys[a] as number) || (parts[b] as number) - (parts[a] as number) || a - b,
  )
  return { plan, order, scores: parts.map((sum) => scoreOfParts(join, sum)) }
}
