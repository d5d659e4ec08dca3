const hourMs = 3_600_000

/**
 * Ages, in hours, at which a post's counts are looked up again: most of what a post will ever earn it earns in its
 * first two days, so that is where the looks are.
 */
export const snapshotAgesHours = [1, 3, 6, 12, 24, 36, 48, 72, 120, 168, 336, 720] as const

/**
 * Whether a post's counts are to be looked up: an age from the list has passed since they were last seen. Several ages
 * that were missed (Relais was off) are one look.
 * @param seenAtMs when its counts were last seen
 * @example isSnapshotDue(posted, posted + 2 * hour, posted + 4 * hour) // true: 3 hours have passed since
 */
export function isSnapshotDue(postedAtMs: number, seenAtMs: number, nowMs: number): boolean {
  const seenAge = (seenAtMs - postedAtMs) / hourMs
  const age = (nowMs - postedAtMs) / hourMs
  return snapshotAgesHours.some((hours) => seenAge < hours && hours <= age)
}

/** Older posts are not looked up again. */
export const oldestSnapshotMs = (snapshotAgesHours.at(-1) ?? 0) * hourMs
