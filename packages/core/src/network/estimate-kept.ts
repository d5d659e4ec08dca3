import { z90 } from '../influence/measurement.ts'

/** How many people there are, as far as a sketch tells. */
export interface KeptEstimate {
  readonly people: number
  /** 90 %. */
  readonly low: number
  readonly high: number
  readonly isExact: boolean
}

/** With nobody kept, more than so many would be rare: -ln(0.05). */
const mostUnseen = 3

/**
 * How many people there are, of whom those were kept whose hash is among the lowest: each with the same chance.
 * Method: docs/methods/overlap.md
 * @returns no finer than the range allows
 * @param kept how many were
 * @param share of all hashes that is kept, above 0, at most 1; 1: everybody was, and the count is exact
 * @example estimateKept(2_000, 0.1) // { people: 20_000, low: 19_300, high: 20_700, isExact: false }
 */
export function estimateKept(kept: number, share: number): KeptEstimate {
  if (share >= 1) return { people: kept, low: kept, high: kept, isExact: true }
  if (kept === 0) return { people: 0, low: 0, high: Math.ceil(mostUnseen / share), isExact: false }
  const people = kept / share
  const half = (z90 * Math.sqrt(kept * (1 - share))) / share
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, 2 * half))) - 1)
  return {
    people: Math.round(people / step) * step,
    low: Math.max(kept, Math.floor((people - half) / step) * step),
    high: Math.ceil((people + half) / step) * step,
    isExact: false,
  }
}
