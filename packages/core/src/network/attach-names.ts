/** A name that people gave to a circle, and whom it had then. */
export interface NamedCircle {
  readonly id: string
  readonly members: readonly string[]
}

/** Which circle bears a name now, and how many of those whom it had then are in it. */
export interface AttachedName {
  readonly id: string
  readonly circle: number
  readonly known: number
  /** Of so many whom it had then. */
  readonly of: number
}

/** Fewer people do not make a circle again. */
const fewestKnown = 3
/** Of those whom it had, so many must be there, or the name hangs on a few who moved on. */
const leastShare = 0.25

/**
 * Finds the circles that people named in circles that were computed anew: a name goes to the circle in which more than
 * half of those are who are still in the network, at least three and a quarter of all. A circle bears one name: the
 * one most of whose people it has.
 * @param circleOf the circle of a person, undefined where they are in no listed circle, null where they are not in the network
 * @example attachNames([{ id: 'a', members: ['1', '2', '3'] }], (person) => (person === '9' ? 1 : 0)) // a is circle 0, 3 of 3
 */
export function attachNames(
  names: readonly NamedCircle[],
  circleOf: (person: string) => number | undefined | null,
): AttachedName[] {
  const found = names.flatMap(({ id, members }): AttachedName[] => {
    const circles = members.map(circleOf).filter((circle) => circle !== null)
    const counts = new Map<number, number>()
    for (const circle of circles) if (circle !== undefined) counts.set(circle, (counts.get(circle) ?? 0) + 1)
    const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a - b)
    if (!best) return []
    const [circle, known] = best
    const isEnough =
      known >= fewestKnown && known * 2 > circles.length && known >= leastShare * members.length
    return isEnough ? [{ id, circle, known, of: members.length }] : []
  })
  const taken = new Set<number>()
  return found
    .toSorted((a, b) => b.known / b.of - a.known / a.of || b.known - a.known || (a.id < b.id ? -1 : 1))
    .filter(({ circle }) => !taken.has(circle) && taken.add(circle))
}
