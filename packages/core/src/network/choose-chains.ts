/** What two people exchange, seen from both sides. */
export interface Acquaintance {
  readonly a: string
  readonly b: string
  /** Times a named or answered b, and b a. */
  readonly there: number
  readonly back: number
  /** One follows the other; counts where they never exchanged a word. */
  readonly isFollowing: boolean
  /** Seconds since 1970; 0 where nothing but following is known. */
  readonly lastAt: number
}

/** People one after the other, from somebody known to the one to be reached. */
export interface Chain {
  readonly people: readonly string[]
  /** That of its weakest tie. */
  readonly strength: number
}

/** At most so many ties from somebody known to the target. */
export const longestChain = 3

/**
 * How well two people know each other: exchanges, those that go both ways counting twice more; following alone is half an
 * exchange.
 * @example strengthOf({ a: 'x', b: 'y', there: 6, back: 2, isFollowing: true, lastAt: 0 }) // 12
 */
export function strengthOf({ there, back, isFollowing }: Acquaintance): number {
  return there + back === 0 ? (isFollowing ? 0.5 : 0) : there + back + 2 * Math.min(there, back)
}

interface Reached extends Chain {
  /** Of all its ties together. */
  readonly whole: number
  readonly lastAt: number
}

const better = (x: Reached, y: Reached) =>
  x.people.length - y.people.length ||
  y.strength - x.strength ||
  y.whole - x.whole ||
  y.lastAt - x.lastAt ||
  (x.people.join() < y.people.join() ? -1 : 1)

/**
 * Who can introduce us to somebody: the shortest chains first, of those the ones whose weakest tie is strongest, then those
 * whose ties are strongest altogether. Each chain is somebody else to ask.
 * @param starts who is known already
 * @param limit how many chains
 * @returns each from somebody known to the target, of at most three ties; empty when nobody leads there
 * Method: docs/methods/paths.md
 */
export function chooseChains(
  ties: readonly Acquaintance[],
  starts: ReadonlySet<string>,
  target: string,
  limit: number,
): Chain[] {
  const around = new Map<string, { readonly other: string; readonly tie: Acquaintance }[]>()
  const note = (person: string, other: string, tie: Acquaintance) =>
    around.set(person, [...(around.get(person) ?? []), { other, tie }])
  for (const tie of ties) {
    if (tie.a === tie.b || strengthOf(tie) === 0) continue
    note(tie.a, tie.b, tie)
    note(tie.b, tie.a, tie)
  }
  let ends: Reached[] = [{ people: [target], strength: Number.POSITIVE_INFINITY, whole: 0, lastAt: 0 }]
  const found: Reached[] = []
  for (let length = 0; length < longestChain; length++) {
    const further = ends.flatMap((chain) =>
      (around.get(chain.people[0] as string) ?? [])
        .filter(({ other }) => !chain.people.includes(other))
        .map(({ other, tie }) => ({
          people: [other, ...chain.people],
          strength: Math.min(chain.strength, strengthOf(tie)),
          whole: chain.whole + strengthOf(tie),
          lastAt: Math.max(chain.lastAt, tie.lastAt),
        })),
    )
    found.push(...further.filter(({ people }) => starts.has(people[0] as string)))
    ends = bestWayFromEach(further.filter(({ people }) => !starts.has(people[0] as string)))
  }
  return asOneEach(found.sort(better), limit)
}

/** Of several ways from the same person to the target one is enough. */
function bestWayFromEach(chains: readonly Reached[]): Reached[] {
  const best = new Map<string, Reached>()
  for (const chain of chains.toSorted(better)) {
    const first = chain.people[0] as string
    if (!best.has(first)) best.set(first, chain)
  }
  return [...best.values()]
}

/** Leaves out chains that ask somebody who is asked already, and roundabout ways to somebody who can be reached directly. */
function asOneEach(chains: readonly Reached[], limit: number): Chain[] {
  const asked = new Set<string>()
  const shortestBy = new Map<string, number>()
  const chosen: Chain[] = []
  for (const { people, strength } of chains) {
    const who = (people.length > 2 ? people[1] : people[0]) as string
    const last = people.at(-2) as string
    const isRoundabout = people.length > (shortestBy.get(last) ?? people.length)
    if (asked.has(who) || isRoundabout || chosen.length === limit) continue
    asked.add(who)
    if (!shortestBy.has(last)) shortestBy.set(last, people.length)
    chosen.push({ people, strength })
  }
  return chosen
}
