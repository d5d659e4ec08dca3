/** Who cites whom on a topic; both sides by the key of the person behind the account. */
export interface Citation {
  readonly citing: string
  readonly cited: string
}

/** How many people at most a citation is worth whose author is cited a lot. */
const mostWeight = 3

/** By cited person: everybody who cites them, and never they themselves. People are ids, or numbers that stand for them. */
export type CitingPeople<Person> = ReadonlyMap<Person, ReadonlySet<Person>>

interface Circles<Person> {
  /** The circle that somebody belongs to; absent for who is in none. */
  readonly of: ReadonlyMap<Person, Person>
  /** Circles of which nobody outside cites a member. */
  readonly closed: ReadonlySet<Person>
}

/** Circles: people connected by citing each other in return. */
function findCircles<Person extends string | number>(citing: CitingPeople<Person>): Circles<Person> {
  const leader = new Map<Person, Person>()
  const find = (person: Person): Person => {
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
  const open = new Set<Person>()
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
 * @returns by cited person, 0 or more; who is cited by nobody is absent
 * Method: docs/methods/citations.md
 */
export function weighCitingPeople<Person extends string | number>(
  citing: CitingPeople<Person>,
): ReadonlyMap<Person, number> {
  const circles = findCircles(citing)

  /** @param weightOf what one citation by this person is worth */
  function weigh(cited: Person, people: ReadonlySet<Person>, weightOf: (person: Person) => number): number {
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
  const standing = (person: Person) => Math.min(mostWeight, 1 + Math.log2(1 + (plain.get(person) ?? 0)) / 2)
  return new Map([...citing].map(([cited, people]) => [cited, weigh(cited, people, standing)]))
}

/**
 * The same for pairs.
 * @param citations each pair once; who cites themselves is left out
 */
export function weighCitations(citations: readonly Citation[]): ReadonlyMap<string, number> {
  const citing = new Map<string, Set<string>>()
  for (const { citing: person, cited } of citations) {
    if (person === cited) continue
    const people = citing.get(cited)
    if (people === undefined) citing.set(cited, new Set([person]))
    else people.add(person)
  }
  return weighCitingPeople(citing)
}
