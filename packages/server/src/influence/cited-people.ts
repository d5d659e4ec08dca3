import { weighCitingPeople } from '@relais/core/influence/weigh-citations'
import type { CitingPeople } from './citing/citing-people.ts'
import type { TopicCiting } from './citing/count-round-posts.ts'
import type { IdTable } from './citing/id-table.ts'

/** Pairs of people beyond which who cites is not weighed: only how many. */
export const mostPairs = 200_000

/** Who cites one account on topic. */
export interface Cited {
  /** Distinct other people. */
  readonly people: number
  /** What they are worth, by their own standing and without closed circles. */
  readonly weight: number
  /** Weeks before the period's end in which somebody does, and how many people in each. */
  readonly weeks: readonly number[]
  readonly peopleInWeek: readonly number[]
}

const weekSeconds = 7 * 86_400
/** Weeks have room below the person in one number that keeps its digits. */
const weeksARow = 65_536

/** One account that is cited. */
interface Counted {
  readonly account: number
  /** Each once. */
  readonly people: readonly number[]
  readonly weeks: readonly number[]
  readonly peopleInWeek: readonly number[]
}

function countEach({ starts, people, at }: CitingPeople, end: number): Counted[] {
  const counted: Counted[] = []
  const keys = Float64Array.from(
    people,
    (person, place) => person * weeksARow + Math.floor((end - 1 - (at[place] as number)) / weekSeconds),
  )
  for (let account = 0; account + 1 < starts.length; account++) {
    const own = keys.subarray(starts[account], starts[account + 1]).sort()
    if (own.length === 0) continue
    const distinct: number[] = []
    const inWeek = new Map<number, number>()
    for (const [place, key] of own.entries()) {
      if (key === own[place - 1]) continue
      const person = Math.floor(key / weeksARow)
      const week = key % weeksARow
      if (person !== distinct.at(-1)) distinct.push(person)
      inWeek.set(week, (inWeek.get(week) ?? 0) + 1)
    }
    const weeks = [...inWeek.keys()].sort((a, b) => a - b)
    const peopleInWeek = weeks.map((week) => inWeek.get(week) as number)
    counted.push({ account, people: distinct, weeks, peopleInWeek })
  }
  return counted
}

/** What the people who cite an account are worth: their part of what those who cite the person are. */
function weigh(counted: readonly Counted[], personOf: Uint32Array, accounts: IdTable) {
  const citing = new Map<number, Set<number>>()
  // Sums of fractions depend on their order, so the order is always the same.
  for (const { account, people } of counted.toSorted((a, b) => accounts.compare(a.account, b.account))) {
    const person = personOf[account] as number
    const known = citing.get(person)
    if (known === undefined) citing.set(person, new Set(people.toSorted(accounts.compare)))
    else for (const each of people.toSorted(accounts.compare)) known.add(each)
  }
  const weights = weighCitingPeople(citing)
  return ({ account, people }: Counted) => {
    const person = personOf[account] as number
    return ((weights.get(person) ?? 0) / (citing.get(person)?.size ?? 1)) * people.length
  }
}

/**
 * Who is cited on a topic, and what that is worth. Who cites is weighed up to 200,000 pairs of people; beyond, where a
 * ring of some accounts is lost in the crowd, they are counted.
 * @param end the first instant after the period, in seconds since 1970
 * Method: docs/methods/citations.md
 */
export function countCited({ accounts, citing }: TopicCiting, end: number): ReadonlyMap<string, Cited> {
  const counted = countEach(citing, end)
  const pairs = counted.reduce((sum, { people }) => sum + people.length, 0)
  const weightOf =
    pairs > mostPairs ? ({ people }: Counted) => people.length : weigh(counted, citing.personOf, accounts)
  return new Map(
    counted.map((each) => [
      accounts.idOf(each.account),
      {
        people: each.people.length,
        weight: weightOf(each),
        weeks: each.weeks,
        peopleInWeek: each.peopleInWeek,
      },
    ]),
  )
}
