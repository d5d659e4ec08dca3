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

/**
 * Turns one signal's measurements into percentiles among the candidates. Who is unknown gets the median of the
 * people on the same platform who are known, and the whole spread of those people as the interval.
 * @returns null when the signal is unknown for everybody
 * Method: docs/methods/unknown.md
 */
export function gradeSignal(
  measurements: readonly Measurement[],
  platforms: readonly string[],
): GradedSignal | null {
  const known = measurements.flatMap(({ value }) => (value === null ? [] : [value]))
  if (known.length === 0) return null
  const scale = buildPercentileScale(known)
  const size = measurements.length
  const graded = {
    percentiles: new Float64Array(size),
    lows: new Float64Array(size),
    highs: new Float64Array(size),
    isEstimated: new Uint8Array(size),
    measuredPeople: known.length,
  }
  const comparable = new Map<string, number[]>()
  for (const [index, { value, low, high }] of measurements.entries()) {
    if (value === null) continue
    const percentile = scale.percentileOf(value)
    graded.percentiles[index] = percentile
    graded.lows[index] = low === value ? percentile : Math.min(percentile, scale.percentileOf(low))
    graded.highs[index] = high === value ? percentile : Math.max(percentile, scale.percentileOf(high))
    const platform = platforms[index] ?? ''
    const sorted = comparable.get(platform)
    if (sorted === undefined) comparable.set(platform, [percentile])
    else sorted.push(percentile)
  }
  if (known.length === size) return graded

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
