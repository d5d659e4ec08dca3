import { z90 } from '../influence/measurement.ts'

/**
 * The middle 90 % of what a share could be, of which some were seen (Wilson 1927).
 * @returns 0 to 1; 0 to 1 whole where nothing was looked at
 * @example shareRange(3, 10) // { low: 0.13, high: 0.56 }
 */
export function shareRange(seen: number, looked: number): { readonly low: number; readonly high: number } {
  if (looked === 0) return { low: 0, high: 1 }
  const share = seen / looked
  const square = z90 * z90
  const middle = (share + square / (2 * looked)) / (1 + square / looked)
  const reach =
    (z90 / (1 + square / looked)) * Math.sqrt((share * (1 - share)) / looked + square / (4 * looked * looked))
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}
