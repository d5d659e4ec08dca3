import type { GradedSignal } from './grade-signal.ts'
import { buildPercentileScale } from './percentile-scale.ts'

/** Where somebody stands on one signal among everybody, 1 to 100. */
export interface Place {
  readonly percentile: number
  /** The middle 90 % of where chance could have put them. */
  readonly interval: readonly [low: number, high: number]
}

/** Middles of five slices of equal probability of a normal distribution, as shares of its 90 % reach. */
const slices = [-0.7791, -0.3188, 0, 0.3188, 0.7791] as const

/** One of the five places, each as likely as the others, where somebody may stand. */
function likelyStep({ steps, lows, highs }: GradedSignal, index: number, slice: number): number {
  const middle = steps[index] as number
  const reach = slice < 0 ? middle - (lows[index] as number) : (highs[index] as number) - middle
  return middle + slice * reach
}

/**
 * Percentiles among the people who are known: the chance of standing above somebody drawn from among them, with
 * everybody's error in it, ties counting half. One citation in a crowd without any is thus something, but not the top.
 * They are shown; the score counts steps, which keep how far ahead somebody is.
 * Method: docs/methods/score.md
 */
export function buildPlaces(graded: GradedSignal): (index: number) => Place {
  const likely = new Float64Array(graded.steps.length * slices.length)
  let known = 0
  for (let index = 0; index < graded.steps.length; index++) {
    if (graded.isEstimated[index] === 1) continue
    for (const slice of slices) likely[known++] = likelyStep(graded, index, slice)
  }
  const scale = buildPercentileScale(likely.subarray(0, known))
  return (index) => {
    const own =
      graded.isEstimated[index] === 1
        ? [graded.steps[index] as number]
        : slices.map((slice) => likelyStep(graded, index, slice))
    const percentile = own.reduce((sum, step) => sum + scale.percentileOf(step), 0) / own.length
    return {
      percentile,
      interval: [
        Math.min(percentile, scale.percentileOf(graded.lows[index] as number)),
        Math.max(percentile, scale.percentileOf(graded.highs[index] as number)),
      ],
    }
  }
}
