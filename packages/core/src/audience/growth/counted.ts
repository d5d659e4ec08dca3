/** Counts of an account as they were seen at an instant; null is unknown. */
export interface Counted {
  /** Milliseconds since 1970. */
  readonly atMs: number
  readonly followers: number | null
  readonly following: number | null
}

export const dayMs = 86_400_000

/** One known count a day at most, the last of each, oldest first. */
export function knownSeries(
  counts: readonly Counted[],
  field: 'followers' | 'following',
): { readonly atMs: number; readonly count: number }[] {
  const byDay = new Map<number, { atMs: number; count: number }>()
  for (const seen of counts.toSorted((a, b) => a.atMs - b.atMs)) {
    const count = seen[field]
    if (count !== null) byDay.set(Math.floor(seen.atMs / dayMs), { atMs: seen.atMs, count })
  }
  return [...byDay.values()]
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}
