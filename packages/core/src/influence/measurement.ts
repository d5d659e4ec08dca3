/** Standard deviations on either side that hold the middle 90 % of a normal distribution. */
export const z90 = 1.6448536269514722

/** One signal of one candidate, in the signal's own unit; null when this corpus does not tell. */
export interface Measurement {
  readonly value: number | null
  /** The middle 90 % of what the value could have been by chance. Meaningless when the value is null. */
  readonly low: number
  readonly high: number
  /** How many observations the value rests on. */
  readonly sample: number
  /** What is shown instead, where what counts is no plain number, such as people weighed by their standing. */
  readonly shown?: number
}

export const unknownMeasurement: Measurement = { value: null, low: 0, high: 0, sample: 0 }

/**
 * A count with the range in which it could have fallen by chance (Poisson), by the square-root transform, whose
 * error is 1/2 at every level; it also says what a count of zero could have been.
 * Source: Anscombe 1948, The transformation of Poisson, binomial and negative-binomial data.
 * @example countRange(0) // { low: 0, high: 1.68 }
 * @example countRange(9) // { low: 4.65, high: 14.34 }
 */
export function countRange(count: number): { readonly low: number; readonly high: number } {
  const root = Math.sqrt(count + 3 / 8)
  const reach = z90 / 2
  return {
    low: Math.max(0, Math.max(0, root - reach) ** 2 - 3 / 8),
    high: (root + reach) ** 2 - 3 / 8,
  }
}
