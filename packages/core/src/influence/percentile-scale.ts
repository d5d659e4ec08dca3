/** A scale made of everybody's values, on which any value can be placed. */
export interface PercentileScale {
  readonly size: number
  /** Percentile of a value, 1 to 100; the median of those who made the scale is at 50. */
  percentileOf(value: number): number
}

function countBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const at = sorted[middle] as number
    if (at < value || (orEqual && at === value)) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Mid-rank percentiles: the share of people below plus half of those equal, so that ties share one place and the
 * median person stands at 50.
 * @param values at least one
 * @example buildPercentileScale([0, 0, 0, 7]).percentileOf(7) // 87.5
 */
export function buildPercentileScale(values: ArrayLike<number>): PercentileScale {
  const sorted = Float64Array.from(values).sort()
  return {
    size: sorted.length,
    percentileOf: (value) => {
      const below = countBelow(sorted, value, false)
      const equal = countBelow(sorted, value, true) - below
      return Math.min(100, Math.max(1, (100 * (below + equal / 2)) / sorted.length))
    },
  }
}
