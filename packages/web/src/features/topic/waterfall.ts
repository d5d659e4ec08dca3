import { typicalScore } from '@relais/core/influence/explain-score'
import type { RankedCreator } from '@relais/server/influence/influence.schema'

type Contribution = RankedCreator['contributions'][number]

export interface Step {
  readonly signal: Contribution['signal']
  /** Whole points; all steps and the 50 add up to the whole score. */
  readonly points: number
  readonly from: number
  readonly to: number
}

export interface Waterfall {
  readonly steps: readonly Step[]
  readonly score: number
}

/**
 * Contributions as whole points, largest first, that add up exactly to the score rounded to a whole number.
 * Rounding each alone would not add up, so the points left over go to those that lost most by rounding down.
 */
export function waterfallOf(score: number, contributions: readonly Contribution[]): Waterfall {
  const whole = Math.round(score)
  const floors = contributions.map(({ signal, points }) => ({
    signal,
    floor: Math.floor(points),
    rest: points - Math.floor(points),
    size: Math.abs(points),
  }))
  let left = whole - typicalScore - floors.reduce((sum, { floor }) => sum + floor, 0)
  const byRest = floors.toSorted((a, b) => b.rest - a.rest)
  const given = new Map<string, number>()
  for (let turn = 0; left !== 0 && byRest.length > 0; turn = (turn + 1) % byRest.length) {
    const step = Math.sign(left)
    const { signal } = (step > 0 ? byRest[turn] : byRest.at(-1 - turn)) as (typeof byRest)[number]
    given.set(signal, (given.get(signal) ?? 0) + step)
    left -= step
  }
  let at = typicalScore
  const steps = floors
    .toSorted((a, b) => b.size - a.size)
    .map(({ signal, floor }): Step => {
      const points = floor + (given.get(signal) ?? 0)
      const from = at
      at += points
      return { signal, points, from, to: at }
    })
  return { steps, score: at }
}
