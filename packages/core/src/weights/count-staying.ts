import type { GradedColumns } from '../influence/graded-columns.ts'
import type { Join } from '../influence/plan-join.ts'
import { scoreColumns } from '../influence/score-columns.ts'
import { pillarNames } from '../influence/signals.ts'
import type { Weights } from '../influence/weights.ts'
import type { Random } from '../shared/seeded-random.ts'
import { leadingColumns } from './leading-columns.ts'
import { inHundredths } from './weight-presets.ts'

/** Draws of weights round those that were chosen. */
export const weightDraws = 500
/** How far a draw moves each weight at most, in points of 100. */
export const largestShift = 10
/** Who is among the first in at least this share of the draws stays. */
const staysInShare = 0.9
/** Whoever stands further down does not reach the first ten by so small a shift. */
const mostConsidered = 300

export interface Staying {
  /** Of so many, who are first with the chosen weights. */
  readonly first: number
  /** These stay among the first in nine draws of ten. */
  readonly stay: number
}

/**
 * How much an order depends on the exact weights: how many of the first ten stay there when each weight is moved at
 * random by up to ten points, 500 times.
 * @param random seeded alike, the same ranking gives the same answer
 * @returns null when the weights only ask for what is unknown for everybody
 * Method: docs/methods/weights.md
 */
export function countStaying(
  columns: GradedColumns,
  weights: Weights,
  join: Join,
  random: Random,
  places = 10,
): Staying | null {
  const scored = scoreColumns(columns, weights, join)
  if (scored === null) return null
  const leading = leadingColumns(columns, scored.order.slice(0, mostConsidered))
  const first = Math.min(places, leading.people)
  const times = new Uint32Array(first)
  const chosen = inHundredths(weights)
  let draws = 0
  for (let draw = 0; draw < weightDraws; draw++) {
    const [reach = 0, relevance = 0, resonance = 0] = pillarNames.map((pillar) =>
      chosen[pillar] === 0 ? 0 : Math.max(0, chosen[pillar] + largestShift * (2 * random() - 1)),
    )
    const drawn = scoreColumns(leading, { reach, relevance, resonance }, join)
    if (drawn === null) continue
    draws++
    // The leading columns stand in the chosen order, so a place below `first` is one of the first people.
    for (const place of drawn.order.subarray(0, first)) {
      if (place < first) times[place] = (times[place] as number) + 1
    }
  }
  return { first, stay: times.reduce((sum, n) => sum + (n >= staysInShare * draws ? 1 : 0), 0) }
}
