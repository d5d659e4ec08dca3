import type { GradedColumns } from './graded-columns.ts'
import { countedSteps, partOf, scoreOfParts } from './join-steps.ts'
import { type Join, type JoinPlan, planJoin } from './plan-join.ts'
import { type SignalName, signalNames } from './signals.ts'
import type { Weights } from './weights.ts'

/** Parts of a score that differ by less are equal: less than a hundredth of a point. */
const keysPerPart = 10_000

export interface ScoredColumns {
  readonly plan: JoinPlan
  /** Places of people in the columns, best first. */
  readonly order: Uint32Array
  /** 1 to 100, in the order of the columns. */
  readonly scores: Float64Array
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
    const graded = signals.get(name)
    if (graded === undefined || exponent === 0) continue
    for (let index = 0; index < people; index++) {
      const counted = countedSteps(graded, graded.steps[index] as number)
      parts[index] = (parts[index] as number) + partOf(join, exponent, counted)
    }
  }
  const keys = parts.slice()
  const audience = signals.get('audience')
  const exponent = plan.exponents.get('audience') ?? 0
  if (audience !== undefined && exponent > 0 && audience.measuredPeople < people) {
    const least = partOf(join, exponent, audience.least)
    for (let index = 0; index < people; index++) {
      if (audience.isEstimated[index] === 0) continue
      const counted = partOf(join, exponent, countedSteps(audience, audience.steps[index] as number))
      keys[index] = (keys[index] as number) + least - counted
    }
  }
  // Rounding also takes away what computing gets wrong in the last digits.
  for (let index = 0; index < people; index++) keys[index] = Math.round(keysPerPart * (keys[index] as number))
  const order = new Uint32Array(people)
  for (let index = 0; index < people; index++) order[index] = index
  order.sort((a, b) => (keys[b] as number) - (keys[a] as number) || a - b)
  return { plan, order, scores: parts.map((sum) => scoreOfParts(join, sum)) }
}
