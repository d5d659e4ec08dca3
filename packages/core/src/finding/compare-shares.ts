import { z90 } from '../influence/measurement.ts'

/** So many of a group. */
export interface Part {
  readonly hits: number
  readonly of: number
}

export interface TimesAsOften {
  /** 1: as often as elsewhere. */
  readonly times: number
  /** The middle 90 % of what chance could make of it. */
  readonly low: number
  readonly high: number
}

/** Half a person for each cell, so that what nobody else does is rare rather than impossible (Haldane 1956). */
const half = 0.5

/**
 * How many times as often something is met in one group as in another: the ratio of the two shares, with the interval
 * of its logarithm (Katz and others 1978).
 * @returns 1, and anything, where one of the groups is empty
 * @example compareShares({ hits: 30, of: 100 }, { hits: 50, of: 1_000 }) // { times: 6, low: 4.3, high: 8.4 }
 */
export function compareShares(ours: Part, others: Part): TimesAsOften {
  if (ours.of <= 0 || others.of <= 0) return { times: 1, low: 0, high: Number.POSITIVE_INFINITY }
  const [a, n, c, m] = [ours.hits + half, ours.of + half, others.hits + half, others.of + half]
  const middle = Math.log(a / n / (c / m))
  const reach = z90 * Math.sqrt(Math.max(0, 1 / a - 1 / n) + Math.max(0, 1 / c - 1 / m))
  return { times: Math.exp(middle), low: Math.exp(middle - reach), high: Math.exp(middle + reach) }
}
