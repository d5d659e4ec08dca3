/** When entries without a date were first met: `null` for those that were there before we came. */
export type Undated = Readonly<Record<string, string | null>>

const mostKept = 500

/**
 * Dates entries that have none. One that appears while a feed is followed is as old as the look that found it; how old
 * those are that were there at the first look, nobody can tell: they stay without a date, and are left out as rows
 * without one are.
 * @param ids of the undated entries, newest first
 * @param known from the look before; null at the first
 * @returns for each of the ids
 */
export function dateUndated(ids: readonly string[], known: Undated | null, seenAt: string): Undated {
  const dated: Record<string, string | null> = {}
  for (const id of ids.slice(0, mostKept)) {
    const before = known?.[id]
    dated[id] = before !== undefined ? before : known === null ? null : seenAt
  }
  return dated
}
