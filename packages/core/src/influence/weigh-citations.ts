import { type CitingColumns, turnRound } from './citing-columns.ts'

/** Who cites whom on a topic; both sides by the key of the person behind the account. */
export interface Citation {
  readonly citing: string
  readonly cited: string
}

/** How many people at most a citation is worth whose author is cited a lot. */
const mostWeight = 3

/** Standings are whole multiples of this: their sums are exact, in whatever order people come. */
const standingUnit = 2 ** -30

interface Circles {
  /** The circle that somebody belongs to; -1 for who is in none. */
  readonly of: Int32Array
  /** 1 for a circle of which somebody outside cites a member. */
  readonly open: Uint8Array
}

/** Circles: people connected by citing each other in return. */
function findCircles(citing: CitingColumns): Circles {
  const { starts, people } = citing
  const cites = turnRound(citing)
  const size = starts.length - 1
  const leader = new Int32Array(size).fill(-1)
  const rootOf = (person: number) => {
    let root = person
    while (leader[root] !== root) root = leader[root] as number
    for (let at = person; at !== root; ) {
      const next = leader[at] as number
      leader[at] = root
      at = next
    }
    return root
  }
  /** The last person in whose turn somebody was found to be cited by them. */
  const citedBy = new Int32Array(size).fill(-1)
  for (let cited = 0; cited < size; cited++) {
    if (starts[cited] === starts[cited + 1]) continue
    for (let place = cites.starts[cited] as number; place < (cites.starts[cited + 1] as number); place++) {
      citedBy[cites.people[place] as number] = cited
    }
    for (let place = starts[cited] as number; place < (starts[cited + 1] as number); place++) {
      const person = people[place] as number
      if (citedBy[person] !== cited) continue
      if (leader[person] === -1) leader[person] = person
      if (leader[cited] === -1) leader[cited] = cited
      leader[rootOf(person)] = rootOf(cited)
    }
  }
  const of = Int32Array.from(leader, (known, person) => (known === -1 ? -1 : rootOf(person)))
  const open = new Uint8Array(size)
  for (let cited = 0; cited < size; cited++) {
    const circle = of[cited] as number
    if (circle === -1) continue
    for (let place = starts[cited] as number; place < (starts[cited + 1] as number); place++) {
      if (of[people[place] as number] !== circle) open[circle] = 1
    }
  }
  return { of, open }
}

/**
 * How many people somebody's citations are worth. Everybody who cites counts by their own standing, from 1 (cited by
 * nobody) to 3; those of one's own circle, who are cited in return, count together as the square root of their number,
 * and as one where nobody outside the circle cites any of it: a ring carries nobody onward.
 * @returns by the number of the cited person, 0 or more; 0 for who is cited by nobody
 * Method: docs/methods/citations.md
 */
export function weighCitingColumns(citing: CitingColumns): Float64Array {
  const { starts, people } = citing
  const size = starts.length - 1
  const { of, open } = findCircles(citing)

  /** @param worth what one citation by each person is worth */
  function weigh(worth: Float64Array): Float64Array {
    const weights = new Float64Array(size)
    for (let cited = 0; cited < size; cited++) {
      const circle = of[cited] as number
      let [outside, inside] = [0, 0]
      for (let place = starts[cited] as number; place < (starts[cited + 1] as number); place++) {
        const person = people[place] as number
        if (circle !== -1 && of[person] === circle) inside++
        else outside += worth[person] as number
      }
      weights[cited] = inside === 0 ? outside : outside + (open[circle] === 1 ? Math.sqrt(inside) : 1)
    }
    return weights
  }

  const standings = weigh(new Float64Array(size).fill(1)).map((plain) => {
    const standing = Math.min(mostWeight, 1 + Math.log2(1 + plain) / 2)
    return Math.round(standing / standingUnit) * standingUnit
  })
  return weigh(standings)
}

/**
 * The same for pairs.
 * @param citations who cites themselves is left out
 * @returns by cited person; who is cited by nobody is absent
 */
export function weighCitations(citations: readonly Citation[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const numberOf = (person: string) => {
    const number = numbers.get(person) ?? numbers.size
    numbers.set(person, number)
    return number
  }
  const citing = new Map<number, Set<number>>()
  for (const { citing: person, cited } of citations) {
    if (person === cited) continue
    const [from, to] = [numberOf(person), numberOf(cited)]
    citing.set(to, (citing.get(to) ?? new Set()).add(from))
  }
  const names = [...numbers.keys()]
  const lists = names.map((_, cited) => [...(citing.get(cited) ?? [])])
  const starts = new Uint32Array(names.length + 1)
  for (const [cited, list] of lists.entries()) starts[cited + 1] = (starts[cited] as number) + list.length
  const weights = weighCitingColumns({ starts, people: Uint32Array.from(lists.flat()) })
  return new Map(
    names.flatMap((name, cited) => (lists[cited]?.length === 0 ? [] : [[name, weights[cited] as number]])),
  )
}
