import type { RealShare } from './estimate-real-share.ts'

/** How many of those whom somebody reaches look real. */
export interface RealReach {
  /** Whom they reach, real or not. */
  readonly of: number
  /** The middle, and where nine times in ten the true number lies, no finer than that range allows. */
  readonly expected: number
  readonly low: number
  readonly high: number
}

/**
 * Reach with those taken away who do not look real, if those looked at are a fair draw of all.
 * @param reach people; null where it is not known
 * @param real null where too few were looked at
 * @returns null where either is not known: it is never guessed
 * @example discountReach(6_214, { share: 0.76, low: 0.69, high: 0.84, looked: 412 }) // { of: 6214, expected: 4720, low: 4280, high: 5220 }
 */
export function discountReach(
  reach: number | null,
  real: Pick<RealShare, 'share' | 'low' | 'high'> | null,
): RealReach | null {
  if (reach === null || real === null) return null
  const [least, most] = [reach * real.low, reach * real.high]
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, most - least))) - 1)
  const rounded = (people: number, round: (steps: number) => number) =>
    Math.min(reach, round(people / step) * step)
  const [low, high] = [rounded(least, Math.floor), rounded(most, Math.ceil)]
  return {
    of: reach,
    expected: Math.min(high, Math.max(low, rounded(reach * real.share, Math.round))),
    low,
    high,
  }
}
