import type { EvidencePost } from '@relais/core/influence/pick-evidence'
import type { CitingPeople } from './citing-people.ts'
import type { IdTable } from './id-table.ts'

/** Days after a post in which citing its author counts as passing it on. */
export const passedOnDays = 14

const weekSeconds = 7 * 86_400

/** Who cites whom on one topic, all of it inside the period. */
export interface TopicCiting {
  readonly accounts: IdTable
  readonly citing: CitingPeople
}

function placesOf({ accounts, citing }: TopicCiting, account: string): readonly number[] {
  const number = accounts.find(account)
  const from = number === undefined ? 0 : (citing.starts[number] ?? 0)
  const to = number === undefined ? 0 : (citing.starts[number + 1] ?? 0)
  return Array.from({ length: to - from }, (_, place) => from + place)
}

/**
 * Distinct other people who cite one account in each week, counted back from the period's end.
 * @param end the first instant after the period, in seconds since 1970
 */
export function countCitingByWeek(
  topic: TopicCiting,
  account: string,
  end: number,
): ReadonlyMap<number, number> {
  const { people, at } = topic.citing
  const weeks = Map.groupBy(placesOf(topic, account), (place) =>
    Math.floor((end - 1 - (at[place] as number)) / weekSeconds),
  )
  return new Map(
    [...weeks].map(([week, places]) => [week, new Set(places.map((place) => people[place])).size]),
  )
}

/** Distinct other people who cite the author of a post on topic within 14 days of it. */
export function countPassingOn(topic: TopicCiting, post: Pick<EvidencePost, 'account' | 'postedAt'>): number {
  const { people, at } = topic.citing
  const until = post.postedAt + passedOnDays * 86_400
  const after = placesOf(topic, post.account).filter((place) => {
    const cited = at[place] as number
    return cited >= post.postedAt && cited <= until
  })
  return new Set(after.map((place) => people[place])).size
}
