import type { Namings } from './queries/find-namings.ts'

export interface LaneChoice {
  /** Ids of people who are to be shown in any case. */
  readonly wanted: readonly string[]
  /** Those whom most people pass on, and those who speak most, first ones first. */
  readonly heard: readonly string[]
  readonly talkers: readonly string[]
  readonly namings: Namings
  /** Lanes. */
  readonly limit: number
}

/**
 * Whose lanes make a picture in which something is passed on: half of them those whom most people pass on, then those who
 * pass these on, taken in turn for each, the ones first who are passed on themselves; then the next most passed on, and
 * those who speak most. More than the limit, because some may have spoken of nothing themselves.
 */
export function chooseLanes({ wanted, heard, talkers, namings, limit }: LaneChoice): string[] {
  const starters = [...new Set([...wanted, ...heard])].slice(0, Math.ceil(limit / 2))
  const carriersOf = new Map(starters.map((person) => [person, new Map<string, number>()]))
  const namedBy = new Map<string, Set<string>>()
  for (const { source, target } of namings.namings) {
    const [carrier, named] = [namings.ids[source] as string, namings.ids[target] as string]
    const carriers = carriersOf.get(named)
    carriers?.set(carrier, (carriers.get(carrier) ?? 0) + 1)
    namedBy.set(named, (namedBy.get(named) ?? new Set()).add(carrier))
  }
  const onward = (person: string) => namedBy.get(person)?.size ?? 0
  const queues = [...carriersOf.values()].map((carriers) =>
    [...carriers]
      .toSorted(
        ([a, times], [b, otherTimes]) => onward(b) - onward(a) || otherTimes - times || (a < b ? -1 : 1),
      )
      .map(([person]) => person),
  )
  return [...new Set([...starters, ...inTurn(queues, limit), ...heard, ...talkers])]
}

/** The first of each, then the second of each, and so on. */
function inTurn(queues: readonly (readonly string[])[], limit: number): string[] {
  const longest = Math.max(0, ...queues.map(({ length }) => length))
  const taken = Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? []))
  return [...new Set(taken.flat())].slice(0, limit * 2)
}
