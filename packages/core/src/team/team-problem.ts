import { Cover } from './cover.ts'
import type { MergedAudiences } from './merge-people.ts'

/** The choice in numbers: candidates are places 0 to n - 1, all of them eligible. */
export interface TeamProblem {
  readonly merged: MergedAudiences
  readonly seenShares: Float64Array
  readonly prices: Float64Array
  readonly budget: number
  readonly mostPeople: number
  /** Places of those who must be in; they are within the budget together. */
  readonly kept: readonly number[]
}

/** A team, in the order in which its people were chosen; those kept come first. */
export interface ChosenTeam {
  readonly people: readonly number[]
  readonly reach: number
}

export function measureReach({ merged, seenShares }: TeamProblem, people: readonly number[]): number {
  const cover = new Cover(merged, seenShares)
  let reach = 0
  for (const person of people) {
    reach += cover.gain(person)
    cover.add(person)
  }
  return reach
}

export function costOf({ prices }: TeamProblem, people: readonly number[]): number {
  return people.reduce((sum, person) => sum + (prices[person] as number), 0)
}

/** What each candidate would reach alone. */
export function reachAlone({ merged, seenShares }: TeamProblem): Float64Array {
  const nobody = new Cover(merged, seenShares)
  return seenShares.map((_, candidate) => nobody.gain(candidate))
}
