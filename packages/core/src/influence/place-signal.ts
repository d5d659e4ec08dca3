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

function likelySteps({ steps, lows, highs }: GradedSignal, index: number): number[] {
  const middle = steps[index] as number
  const down = middle - (lows[index] as number)
  const up = (highs[index] as number) - middle
  return down === 0 && up === 0
    ? slices.map(() => middle)
    : slices.map((slice) => middle + slice * (slice < 0 ? down : up))
}

/**
 * Percentiles among the people who are known: the chance of standing above somebody drawn from among them, with
 * everybody's error in it, ties counting half. One citation in a crowd without any is thus something, but not the top.
 * They are shown; the score counts steps, which keep how far ahead somebody is.
 * Method: docs/methods/score.md
 */
export function buildPlaces(graded: GradedSignal): (index: number) => Place {
  const known = [...graded.steps.keys()].filter((index) => graded.isEstimated[index] === 0)
  const scale = buildPercentileScale(known.flatMap((index) => likelySteps(graded, index)))
  return (index) => {
    const likely =
      graded.isEstimated[index] === 1 ? [graded.steps[index] as number] : likelySteps(graded, index)
    const percentile = likely.reduce((sum, step) => sum + scale.percentileOf(step), 0) / likely.length
    return {
      percentile,
      interval: [
        Math.min(percentile, scale.percentileOf(graded.lows[index] as number)),
        Math.max(percentile, scale.percentileOf(graded.highs[index] as number)),
      ],
    }
  }
}
