/** Where somebody stands between circles, from their exchanges. */
export interface Standing {
  /** Distinct others they exchange with, in either direction. */
  readonly degree: number
  /** Of these, the share with whom it goes both ways, 0 to 1. */
  readonly reciprocity: number
  /**
   * How evenly their exchanges go to different circles, 0 (all in one) to 1: the participation coefficient of Guimerà and
   * Amaral 2005.
   */
  readonly bridge: number
  /** Exchanges with people of their own circle, and with others. */
  readonly inside: number
  readonly outside: number
}

export interface CircleLink {
  readonly a: number
  readonly b: number
  readonly exchanges: number
}

export interface TieTally {
  /** Takes one tie: people by number, exchanges above 0. Those of somebody with themselves are left out. */
  add(from: number, to: number, exchanges: number): void
  /** Of somebody listed. */
  standingOf(person: number): Standing
  /** Exchanges between two circles, directions together, those with most first. */
  links(): CircleLink[]
  /** Exchanges inside each circle. */
  insideOf(circle: number): number
}

interface Listed {
  readonly out: Set<number>
  readonly into: Set<number>
  readonly byCircle: Map<number, number>
}

/**
 * Adds up who exchanges with which circle.
 * @param circleOf the circle of each person, by number
 * @param listed people whose standing is wanted
 * Method: docs/methods/network.md
 */
export function createTieTally(circleOf: ArrayLike<number>, listed: Iterable<number>): TieTally {
  const people = new Map<number, Listed>()
  for (const person of listed) people.set(person, { out: new Set(), into: new Set(), byCircle: new Map() })
  const between = new Map<number, Map<number, number>>()

  const note = (person: number, side: 'out' | 'into', other: number, exchanges: number) => {
    const known = people.get(person)
    if (known === undefined) return
    const circle = circleOf[other] as number
    known[side].add(other)
    known.byCircle.set(circle, (known.byCircle.get(circle) ?? 0) + exchanges)
  }

  return {
    add: (from, to, exchanges) => {
      if (from === to) return
      note(from, 'out', to, exchanges)
      note(to, 'into', from, exchanges)
      const [first, second] = [circleOf[from] as number, circleOf[to] as number]
      const [a, b] = first <= second ? [first, second] : [second, first]
      const row = between.get(a) ?? new Map<number, number>()
      row.set(b, (row.get(b) ?? 0) + exchanges)
      between.set(a, row)
    },
    standingOf: (person) => {
      const { out, into, byCircle } = people.get(person) ?? {
        out: new Set(),
        into: new Set(),
        byCircle: new Map(),
      }
      let mutual = 0
      for (const other of out) if (into.has(other)) mutual++
      const degree = out.size + into.size - mutual
      let all = 0
      let squares = 0
      for (const exchanges of byCircle.values()) {
        all += exchanges
        squares += exchanges * exchanges
      }
      const inside = byCircle.get(circleOf[person] as number) ?? 0
      return {
        degree,
        reciprocity: degree === 0 ? 0 : mutual / degree,
        bridge: all === 0 ? 0 : 1 - squares / all ** 2,
        inside,
        outside: all - inside,
      }
    },
    links: () =>
      [...between]
        .flatMap(([a, row]) => [...row].map(([b, exchanges]) => ({ a, b, exchanges })))
        .filter(({ a, b }) => a !== b)
        .sort((x, y) => y.exchanges - x.exchanges || x.a - y.a || x.b - y.b),
    insideOf: (circle) => between.get(circle)?.get(circle) ?? 0,
  }
}
