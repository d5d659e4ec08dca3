const dayMs = 86_400_000

/**
 * How often somebody posts, judged by their newest posts: posts by the days from the oldest of them until now.
 * @param postedAtMs in any order; what is no number does not count
 * @returns null with fewer than two
 */
export function postsPerDay(postedAtMs: readonly number[], nowMs: number): number | null {
  const known = postedAtMs.filter((ms) => Number.isFinite(ms) && ms <= nowMs)
  if (known.length < 2) return null
  const days = (nowMs - Math.min(...known)) / dayMs
  return known.length / Math.max(days, 1 / 24)
}
