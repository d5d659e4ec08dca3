import type { Measurement } from './measurement.ts'
import { buildPercentileScale } from './percentile-scale.ts'

/** measured: from the corpus. estimated: unknown for this person, taken from comparable people. */
export type Knowledge = 'measured' | 'estimated' | 'unknown'

/** Everybody's place on one signal, 1 to 100, in the order of the candidates. */
export interface GradedSignal {
  readonly percentiles: Float64Array
  /** The middle 90 % of where chance could have put them. */
  readonly lows: Float64Array
  readonly highs: Float64Array
  readonly isEstimated: Uint8Array
  readonly measuredPeople: number
}

function quantileOf(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? 50
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

interface Estimate {
  readonly middle: number
  readonly low: number
  readonly high: number
}

const estimateWithoutComparable: Estimate = { middle: 50, low: 5, high: 95 }

/** Middles of five slices of equal probability of a normal distribution, as shares of its 90 % reach. */
const slices = [-0.7791, -0.3188, 0, 0.3188, 0.7791] as const

/** Values that stand for what a measured one could have been by chance, each as likely as the others. */
function likelyValues(value: number, { low, high }: Measurement): number[] {
  return slices.map((slice) => value + slice * (slice < 0 ? value - low : high - value))
}

/**
 * Turns one signal's measurements into percentiles among the candidates: the chance of standing above somebody drawn
 * from among them, with everybody's error in it, ties counting half. One citation in a crowd without any is thus
 * something, but not the top. Without errors it is the plain mid-rank. Who is unknown gets the median of the people
 * on the same platform who are known, and the whole spread of those people as the interval.
 * @returns null when the signal is unknown for everybody
 * Method: docs/methods/score.md, docs/methods/unknown.md
 */
export function gradeSignal(
  measurements: readonly Measurement[],
  platforms: readonly string[],
): GradedSignal | null {
  const likely = measurements.map((measurement) => {
    const { value, low, high } = measurement
    if (value === null) return []
    return low === value && high === value ? [value] : likelyValues(value, measurement)
  })
  const measuredPeople = likely.filter(({ length }) => length > 0).length
  if (measuredPeople === 0) return null
  // Everybody weighs the same on the scale, also who has no error.
  const isExact = likely.every(({ length }) => length <= 1)
  const scale = buildPercentileScale(
    likely.flatMap((values) =>
      isExact || values.length !== 1 ? values : slices.map(() => values[0] as number),
    ),
  )
  const size = measurements.length
  const graded = {
    percentiles: new Float64Array(size),
    lows: new Float64Array(size),
    highs: new Float64Array(size),
    isEstimated: new Uint8Array(size),
    measuredPeople,
  }
  const comparable = new Map<string, number[]>()
  for (const [index, { value, low, high }] of measurements.entries()) {
    if (value === null) continue
    const values = likely[index] as number[]
    const percentile = values.reduce((sum, one) => sum + scale.percentileOf(one), 0) / values.length
    graded.percentiles[index] = percentile
    graded.lows[index] = values.length === 1 ? percentile : Math.min(percentile, scale.percentileOf(low))
    graded.highs[index] = values.length === 1 ? percentile : Math.max(percentile, scale.percentileOf(high))
    const platform = platforms[index] ?? ''
    const sorted = comparable.get(platform)
    if (sorted === undefined) comparable.set(platform, [percentile])
    else sorted.push(percentile)
  }
  if (measuredPeople === size) return graded

  const estimates = new Map<string, Estimate>()
  for (const [platform, percentiles] of comparable) {
    percentiles.sort((a, b) => a - b)
    estimates.set(platform, {
      middle: quantileOf(percentiles, 0.5),
      low: quantileOf(percentiles, 0.05),
      high: quantileOf(percentiles, 0.95),
    })
  }
  for (const [index, { value }] of measurements.entries()) {
    if (value !== null) continue
    const { middle, low, high } = estimates.get(platforms[index] ?? '') ?? estimateWithoutComparable
    graded.percentiles[index] = middle
    graded.lows[index] = low
    graded.highs[index] = high
    graded.isEstimated[index] = 1
  }
  return graded
}
