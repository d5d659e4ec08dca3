import { weighCitingColumns } from '@relais/core/influence/weigh-citations'
import type { CitingPeople } from './citing/citing-people.ts'
import type { TopicCiting } from './citing/count-round-posts.ts'

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

/** Who is cited on a topic, by account; undefined for who is not. */
export interface CitedPeople {
  get(account: string): Cited | undefined
}

const weekSeconds = 7 * 86_400
/** Weeks have room below the person in one number that keeps its digits. */
const weeksARow = 65_536

/** By account that is cited: who cites it in which week, in order, and how many people in all. */
interface Counted {
  readonly keys: Float64Array
  readonly people: Uint32Array
  readonly pairs: number
}

const personIn = (key: number) => Math.floor(key / weeksARow)

function countEach({ starts, people, at }: CitingPeople, end: number): Counted {
  const keys = new Float64Array(people.length)
  for (let place = 0; place < keys.length; place++) {
    keys[place] =
      (people[place] as number) * weeksARow + Math.floor((end - 1 - (at[place] as number)) / weekSeconds)
  }
  const distinct = new Uint32Array(starts.length - 1)
  let pairs = 0
  for (let account = 0; account < distinct.length; account++) {
    const [from, to] = [starts[account] as number, starts[account + 1] as number]
    if (to - from > 1) keys.subarray(from, to).sort()
    let [count, last] = [0, -1]
    for (let place = from; place < to; place++) {
      const person = personIn(keys[place] as number)
      if (person !== last) count++
      last = person
    }
    distinct[account] = count
    pairs += count
  }
  return { keys, people: distinct, pairs }
}

/** Who cites each person, whichever of their accounts, each once. */
function citingByPerson({ starts, personOf }: CitingPeople, { keys }: Counted) {
  const size = personOf.length
  const ends = new Uint32Array(size + 1)
  for (let account = 0; account < size; account++) {
    const next = (personOf[account] as number) + 1
    ends[next] = (ends[next] as number) + (starts[account + 1] as number) - (starts[account] as number)
  }
  for (let person = 1; person <= size; person++) {
    ends[person] = (ends[person] as number) + (ends[person - 1] as number)
  }
  const next = ends.slice()
  const all = new Uint32Array(keys.length)
  for (let account = 0; account < size; account++) {
    const cited = personOf[account] as number
    for (let place = starts[account] as number; place < (starts[account + 1] as number); place++) {
      const to = next[cited] as number
      next[cited] = to + 1
      all[to] = personIn(keys[place] as number)
    }
  }
  const each = { starts: new Uint32Array(size + 1), people: new Uint32Array(keys.length) }
  const seenBy = new Int32Array(size).fill(-1)
  let to = 0
  for (let cited = 0; cited < size; cited++) {
    for (let place = ends[cited] as number; place < (ends[cited + 1] as number); place++) {
      const person = all[place] as number
      if (seenBy[person] === cited) continue
      seenBy[person] = cited
      each.people[to++] = person
    }
    each.starts[cited + 1] = to
  }
  return { ...each, people: each.people.subarray(0, to) }
}

/** What the people who cite an account are worth: their part of what those who cite the person are. */
function weigh(citing: CitingPeople, counted: Counted): (account: number) => number {
  const byPerson = citingByPerson(citing, counted)
  const weights = weighCitingColumns(byPerson)
  return (account) => {
    const person = citing.personOf[account] as number
    const people = (byPerson.starts[person + 1] as number) - (byPerson.starts[person] as number)
    return ((weights[person] as number) / people) * (counted.people[account] as number)
  }
}

/** Weeks in ascending order and distinct people in each, of sorted keys. */
function weeksOf(keys: Float64Array): Pick<Cited, 'weeks' | 'peopleInWeek'> {
  const inWeek = new Map<number, number>()
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] as number
    if (key === keys[place - 1]) continue
    const week = key % weeksARow
    inWeek.set(week, (inWeek.get(week) ?? 0) + 1)
  }
  const weeks = [...inWeek.keys()].sort((a, b) => a - b)
  return { weeks, peopleInWeek: weeks.map((week) => inWeek.get(week) as number) }
}

/**
 * Who is cited on a topic, and what that is worth. Who cites is weighed up to 200,000 pairs of people; beyond, where a
 * ring of some accounts is lost in the crowd, they are counted.
 * @param end the first instant after the period, in seconds since 1970
 * Method: docs/methods/citations.md
 */
export function countCited({ accounts, citing }: TopicCiting, end: number): CitedPeople {
  const counted = countEach(citing, end)
  const weightOf =
    counted.pairs > mostPairs
      ? (account: number) => counted.people[account] as number
      : weigh(citing, counted)
  return {
    get: (id) => {
      const account = accounts.find(id)
      const people = account === undefined ? 0 : (counted.people[account] ?? 0)
      if (account === undefined || people === 0) return undefined
      const keys = counted.keys.subarray(citing.starts[account], citing.starts[account + 1])
      return { people, weight: weightOf(account), ...weeksOf(keys) }
    },
  }
}
