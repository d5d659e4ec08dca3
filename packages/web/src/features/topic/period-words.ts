import type { Period } from './topic-search.ts'

/** How a period is worded: up to now, up to an earlier day, or between two days. */
export type Span = 'recent' | 'until' | 'between'

const dayMs = 86_400_000
/** A corpus that was fed within a week is a living one. */
const recentDays = 7

/**
 * "The last 90 days" is true only if the corpus reaches to now; otherwise the sentence names its last day.
 * @param now milliseconds since 1970
 */
export function spanOf(period: Period, now: number): Span {
  if (period.kind === 'all' || period.kind === 'days') return 'between'
  return now - Date.parse(period.to) <= recentDays * dayMs ? 'recent' : 'until'
}
