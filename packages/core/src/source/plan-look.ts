export const rhythms = ['by_need', 'hourly', 'daily', 'weekly'] as const
/** How often a source is looked at: as often as its people post, or as somebody says. */
export type Rhythm = (typeof rhythms)[number]

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Between two looks at somebody: nobody so rarely that a month passes, nobody so often that it is a nuisance. */
export const shortestLookMs = hourMs / 2
export const longestLookMs = 7 * dayMs
/** For somebody of whom nothing is known yet. */
const firstLookMs = 6 * hourMs
/** A look is due when about so many posts are to be expected. */
const postsPerLook = 1
/** How much of what was believed before a look stays after a day, and after a month. */
const memoryDays = 14

const fixed: Readonly<Record<Exclude<Rhythm, 'by_need'>, number>> = {
  hourly: hourMs,
  daily: dayMs,
  weekly: 7 * dayMs,
}

/** What is known of how often somebody posts. */
export interface Activity {
  /** Posts a day; null when nobody knows. Nought, nothing seen between two looks, is judged by silence alone, as null is. */
  readonly postsPerDay: number | null
  /** Milliseconds since 1970; null when they never posted, or nobody knows. */
  readonly lastPostAtMs: number | null
}

/**
 * Posts a day after another look: what the time since the last look shows, averaged with what was believed, older
 * looks counting less (weight halves in about ten days).
 * @param days since the look before
 * @returns 0 or more; null when nothing is known yet
 * @example updatePostsPerDay(1, 6, 2) // 1.27: three a day were seen for two days
 */
export function updatePostsPerDay(before: number | null, posts: number, days: number): number | null {
  if (!(days > 0)) return before
  const seen = posts / days
  if (before === null) return days >= 1 ? seen : null
  const kept = Math.exp(-days / memoryDays)
  return kept * before + (1 - kept) * seen
}

/**
 * How long until the next look at somebody. By need: until about one post is to be expected, judged by how often they
 * post and, when they have been silent for longer than that, by their silence; from half an hour to a week.
 * @returns milliseconds
 * @example lookInterval('by_need', { postsPerDay: 4, lastPostAtMs: now }, now) // 6 hours
 */
export function lookInterval(rhythm: Rhythm, { postsPerDay, lastPostAtMs }: Activity, nowMs: number): number {
  if (rhythm !== 'by_need') return fixed[rhythm]
  if (postsPerDay === null && lastPostAtMs === null) return firstLookMs
  const usualGapMs = postsPerDay === null || postsPerDay <= 0 ? 0 : (postsPerLook * dayMs) / postsPerDay
  const silenceMs = lastPostAtMs === null ? 0 : Math.max(0, nowMs - lastPostAtMs)
  const isSilent = silenceMs > 3 * usualGapMs
  const waitMs = usualGapMs === 0 ? silenceMs / 2 || longestLookMs : isSilent ? silenceMs / 3 : usualGapMs
  return Math.min(Math.max(waitMs, shortestLookMs), longestLookMs)
}
