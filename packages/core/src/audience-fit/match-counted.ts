import type { CountedPart } from './counted-audience.ts'
import type { Wanted } from './target-sheet.ts'

export interface CountedMatch {
  /** 0 to 1: mean over the followers who are listed; whoever has what weighs most counts whole. */
  readonly match: number
  /** Followers who are listed. */
  readonly listed: number
}

/**
 * How followers that a network counts match one side of the target sheet, weighed as `matchAudience` weighs people. It
 * is a count and no sample, so there is no interval; it says nothing of followers whom the network does not list.
 * Method: docs/methods/audience-fit.md
 * @returns null when the sheet does not ask, or nobody is listed
 * @example matchCounted([{ value: 'FR', weight: 3 }], [{ value: 'FR', followers: 30 }, { value: 'BE', followers: 10 }])
 * // { match: 0.75, listed: 40 }
 */
export function matchCounted(wanted: readonly Wanted[], parts: readonly CountedPart[]): CountedMatch | null {
  const listed = parts.reduce((sum, { followers }) => sum + followers, 0)
  if (wanted.length === 0 || listed === 0) return null
  const largest = Math.max(...wanted.map(({ weight }) => weight))
  const worth = new Map(wanted.map(({ value, weight }) => [value, weight / largest]))
  const sum = parts.reduce((sum, { value, followers }) => sum + followers * (worth.get(value) ?? 0), 0)
  return { match: sum / listed, listed }
}
