import type { PersonKeys } from '../../identity/queries/find-person-keys.ts'
import type { CitingEdges } from './citing-edges.ts'

/** Who cites each account: those of the account with number `n` stand from `starts[n]` until before `starts[n + 1]`. */
export interface CitingPeople {
  readonly starts: Uint32Array
  /** The person who cites, as a number of the edges' accounts. */
  readonly people: Uint32Array
  /** When, in seconds since 1970. */
  readonly at: Uint32Array
  /** The person behind each account. */
  readonly personOf: Uint32Array
}

function personsOf({ accounts }: CitingEdges, known: PersonKeys): Uint32Array {
  const described = accounts.add(known.accounts)
  const persons = accounts.add(known.persons)
  const personOf = Uint32Array.from({ length: accounts.size }, (_, account) => account)
  for (const [place, account] of described.entries()) personOf[account] = persons[place] as number
  return personOf
}

/** Edges by whom they point at. Accounts that are known to be one person's are one, and nobody cites an account of their own. */
export function groupCiting(edges: CitingEdges, known: PersonKeys): CitingPeople {
  const personOf = personsOf(edges, known)
  const { sources, targets, at } = edges
  const counts = (edge: number) => {
    const [source, target] = [sources[edge] as number, targets[edge] as number]
    return source !== target && personOf[source] !== personOf[target]
  }
  const starts = new Uint32Array(personOf.length + 1)
  for (let edge = 0; edge < targets.length; edge++) {
    const next = (targets[edge] as number) + 1
    if (counts(edge)) starts[next] = (starts[next] as number) + 1
  }
  for (let place = 1; place < starts.length; place++) {
    starts[place] = (starts[place] as number) + (starts[place - 1] as number)
  }
  const total = starts.at(-1) ?? 0
  const grouped = { starts, people: new Uint32Array(total), at: new Uint32Array(total), personOf }
  const next = starts.slice()
  for (let edge = 0; edge < targets.length; edge++) {
    if (!counts(edge)) continue
    const target = targets[edge] as number
    const place = next[target] as number
    next[target] = place + 1
    grouped.people[place] = personOf[sources[edge] as number] as number
    grouped.at[place] = at[edge] as number
  }
  return grouped
}
