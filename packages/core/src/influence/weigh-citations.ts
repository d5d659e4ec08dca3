/** Who cites whom on a topic; both sides by the key of the person behind the account. */
export interface Citation {
  readonly citing: string
  readonly cited: string
}

/** How many people at most a citation is worth whose author is cited a lot. */
const mostWeight = 3

interface Circles {
  /** The circle that somebody belongs to; absent for who is in none. */
  readonly of: ReadonlyMap<string, string>
  /** Circles of which nobody outside cites a member. */
  readonly closed: ReadonlySet<string>
}

/** Circles: people connected by citing each other in return. */
function findCircles(citing: ReadonlyMap<string, ReadonlySet<string>>): Circles {
  const leader = new Map<string, string>()
  const find = (person: string): string => {
    let root = person
    for (let next = leader.get(root); next !== undefined && next !== root; next = leader.get(root))
      root = next
    leader.set(person, root)
    return root
  }
  for (const [cited, people] of citing) {
    for (const person of people) {
      if (citing.get(person)?.has(cited)) leader.set(find(person), find(cited))
    }
  }
  const circleOf = new Map([...leader.keys()].map((person) => [person, find(person)]))
  const open = new Set<string>()
  for (const [cited, people] of citing) {
    const circle = circleOf.get(cited)
    if (circle === undefined || open.has(circle)) continue
    for (const person of people) {
      if (circleOf.get(person) !== circle) open.add(circle)
    }
  }
  return { of: circleOf, closed: new Set([...circleOf.values()].filter((circle) => !open.has(circle))) }
}

/**
 * How many people somebody's citations are worth. Everybody who cites counts by their own standing, from 1 (cited by
 * nobody) to 3; those of one's own circle, who are cited in return, count together as the square root of their number,
 * and as one where nobody outside the circle cites any of it: a ring carries nobody onward.
 * @param citations each pair once, nobody citing themselves
 * @returns by cited person, 0 or more; who is cited by nobody is absent
 * Method: docs/methods/citations.md
 */
export function weighCitations(citations: readonly Citation[]): ReadonlyMap<string, number> {
  const citing = new Map<string, Set<string>>()
  for (const { citing: person, cited } of citations) {
    if (person === cited) continue
    const people = citing.get(cited)
    if (people === undefined) citing.set(cited, new Set([person]))
    else people.add(person)
  }
  const circles = findCircles(citing)

  /** @param weightOf what one citation by this person is worth */
  function weigh(cited: string, people: ReadonlySet<string>, weightOf: (person: string) => number): number {
    const circle = circles.of.get(cited)
    let outside = 0
    let inside = 0
    for (const person of people) {
      if (circle !== undefined && circles.of.get(person) === circle) inside++
      else outside += weightOf(person)
    }
    if (inside === 0) return outside
    return outside + (circle !== undefined && circles.closed.has(circle) ? 1 : Math.sqrt(inside))
  }

  const plain = new Map([...citing].map(([cited, people]) => [cited, weigh(cited, people, () => 1)]))
  const standing = (person: string) => Math.min(mostWeight, 1 + Math.log2(1 + (plain.get(person) ?? 0)) / 2)
  return new Map([...citing].map(([cited, people]) => [cited, weigh(cited, people, standing)]))
}
