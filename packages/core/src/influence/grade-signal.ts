import type { Measurement } from './measurement.ts'
import { buildPercentileScale } from './percentile-scale.ts'

/** measured: from the corpus. estimated: unknown for this person, taken from comparable people. */
export type Knowledge = 'measured' | 'estimated' | 'unknown'

/** Everybody's place on one signal, 1 to 100, in the order of the candidates. */
export interface GradedSignal {
  readonly percentiles: Float32Array
  /** The middle 90 % of where chance could have put them. */
  readonly lows: Float32Array
  readonly highs: Float32Array
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

/** One of the values that stand for what a measured one could have been by chance, each as likely as the others. */
function likelyValue(value: number, low: number, high: number, slice: number): number {
  return value + slice * (slice < 0 ? value - low : high - value)
}

/** Everybody's likely values in one array; where nobody's value has an error, one value each says the same. */
function likelyValues(known: readonly Measurement[], hasErrors: boolean): Float64Array {
  if (!hasErrors) return Float64Array.from(known, ({ value }) => value as number)
  const values = new Float64Array(known.length * slices.length)
  let place = 0
  for (const { value, low, high } of known) {
    for (const slice of slices) values[place++] = likelyValue(value as number, low, high, slice)
  }
  return values
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
  const known = measurements.filter(({ value }) => value !== null)
  if (known.length === 0) return null
  const hasErrors = known.some(({ value, low, high }) => low !== value || high !== value)
  const scale = buildPercentileScale(likelyValues(known, hasErrors))
  const size = measurements.length
  const graded = {
    percentiles: new Float32Array(size),
    lows: new Float32Array(size),
    highs: new Float32Array(size),
    isEstimated: new Uint8Array(size),
    measuredPeople: known.length,
  }
  const comparable = new Map<string, number[]>()
  for (const [index, { value, low, high }] of measurements.entries()) {
    if (value === null) continue
    const isExact = low === value && high === value
    let percentile = 0
    if (isExact) percentile = scale.percentileOf(value)
    else
      for (const slice of slices)
        percentile += scale.percentileOf(likelyValue(value, low, high, slice)) / slices.length
    graded.percentiles[index] = percentile
    graded.lows[index] = isExact ? percentile : Math.min(percentile, scale.percentileOf(low))
    graded.highs[index] = isExact ? percentile : Math.max(percentile, scale.percentileOf(high))
    const platform = platforms[index] ?? ''
    const others = comparable.get(platform)
    if (others === undefined) comparable.set(platform, [percentile])
    else others.push(percentile)
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
