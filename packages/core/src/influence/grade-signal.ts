import type { Measurement } from './measurement.ts'
import {
  leastFollowers,
  mostFollowers,
  mostSteps,
  mostStepsBelow,
  type SignalName,
  signalDefinitions,
  stepAbove,
  straightSignals,
} from './signals.ts'

/** measured: from the corpus. estimated: unknown for this person, taken from comparable people. */
export type Knowledge = 'measured' | 'estimated' | 'unknown'

/** Everybody on one signal, in steps above (or below) the typical person as they count, in the order of the candidates. */
export interface GradedSignal {
  readonly steps: Float32Array
  /** The middle 90 % of where chance could have put them. */
  readonly lows: Float32Array
  readonly highs: Float32Array
  readonly isEstimated: Uint8Array
  readonly measuredPeople: number
  /** Steps between which a value counts: what lies beyond counts as these. */
  readonly least: number
  readonly most: number
}

/** Steps on either side where somebody is unknown and nobody is comparable. */
const unknownSteps = 2

function quantileOf(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

/** Where the scale of a signal lies: what is typical, and between which values it counts. */
function anchorsOf(name: SignalName, sorted: Float64Array) {
  const { steps, mostSteps: own = mostSteps } = signalDefinitions[name]
  const middle = quantileOf(sorted, 0.5)
  if (name !== 'audience') return { typical: middle, least: -mostStepsBelow, most: own }
  const floor = steps(leastFollowers)
  const cap = steps(mostFollowers)
  const typical = Math.min(cap, Math.max(floor, middle))
  return { typical, least: floor - typical, most: cap - typical }
}

/**
 * Puts one signal's measurements on the scale that all signals share: steps above the typical person, who is the
 * median of those who are known. Who is unknown gets the median of the people on the same platform who are known (the
 * typical person where there are none), and the middle 90 % of them as the interval.
 * @returns null when the signal is unknown for everybody
 * Method: docs/methods/score.md, docs/methods/unknown.md
 */
export function gradeSignal(
  name: SignalName,
  measurements: readonly Measurement[],
  platforms: readonly string[],
): GradedSignal | null {
  const { steps: toSteps } = signalDefinitions[name]
  const known = measurements.flatMap(({ value }) => (value === null ? [] : [toSteps(value)]))
  if (known.length === 0) return null
  const { typical, least, most } = anchorsOf(name, Float64Array.from(known).sort())
  const slope = straightSignals.has(name) ? 1 : stepAbove
  const count = (steps: number) => (steps > 0 ? slope * steps : steps)
  const size = measurements.length
  const graded: GradedSignal = {
    steps: new Float32Array(size),
    lows: new Float32Array(size),
    highs: new Float32Array(size),
    isEstimated: new Uint8Array(size),
    measuredPeople: known.length,
    least,
    most,
  }
  for (const [index, { value, low, high }] of measurements.entries()) {
    if (value === null) continue
    graded.steps[index] = count(toSteps(value) - typical)
    graded.lows[index] = count(toSteps(low) - typical)
    graded.highs[index] = count(toSteps(high) - typical)
  }
  if (known.length < size) estimateUnknown(graded, measurements, platforms)
  return graded
}

function estimateUnknown(
  { steps, lows, highs, isEstimated }: GradedSignal,
  measurements: readonly Measurement[],
  platforms: readonly string[],
): void {
  const comparable = new Map<string, number[]>()
  for (const [index, { value }] of measurements.entries()) {
    if (value === null) continue
    const platform = platforms[index] ?? ''
    const others = comparable.get(platform)
    if (others === undefined) comparable.set(platform, [steps[index] as number])
    else others.push(steps[index] as number)
  }
  const estimates = new Map<string, readonly [middle: number, low: number, high: number]>()
  for (const [platform, others] of comparable) {
    others.sort((a, b) => a - b)
    estimates.set(platform, [quantileOf(others, 0.5), quantileOf(others, 0.05), quantileOf(others, 0.95)])
  }
  for (const [index, { value }] of measurements.entries()) {
    if (value !== null) continue
    const [middle, low, high] = estimates.get(platforms[index] ?? '') ?? [0, -unknownSteps, unknownSteps]
    steps[index] = middle
    lows[index] = low
    highs[index] = high
    isEstimated[index] = 1
  }
}
