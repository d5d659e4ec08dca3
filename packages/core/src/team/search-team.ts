import type { ReachBound } from './bound-reach.ts'
import { Cover } from './cover.ts'
import { fillBudget, orderByRatio } from './fill-budget.ts'
import { type ChosenTeam, costOf, type TeamProblem } from './team-problem.ts'

/** Where the work does not even allow to look at so many teams, nothing would come of it. */
const fewestTeams = 200

export interface Searched {
  readonly team: ChosenTeam
  /** Whether all teams were looked at, or ruled out: then this is the best there is. */
  readonly isComplete: boolean
}

/**
 * Looks through all teams, leaving out those that a bound rules out: the additive bound, and what everybody would still
 * add to the team at hand. Gives up when `work` (groups looked at) is used up; then it may still have found a better one.
 */
export function searchTeam(
  problem: TeamProblem,
  start: ChosenTeam,
  bound: ReachBound,
  work: number,
): Searched {
  const { prices, budget, mostPeople, kept, merged, seenShares } = problem
  const memberships = merged.audiences.reduce((sum, audience) => sum + audience.length, 0)
  if (memberships * fewestTeams > work) return { team: start, isComplete: false }
  const cover = new Cover(merged, seenShares)
  const isKept = new Set(kept)
  const free = [...prices.keys()].filter(
    (candidate) => !isKept.has(candidate) && (prices[candidate] as number) <= budget,
  )
  const ordered = orderByRatio(free, bound.profits, prices)
  let best = start
  const people: number[] = []
  let steps = 0
  const isWorthMoreThan = (reach: number) => reach > best.reach * (1 + 1e-9)

  /** Every team that has those in `people` and any of `left`; false when the work ran out. */
  function visit(left: readonly number[], reach: number, promised: number, room: number): boolean {
    if (isWorthMoreThan(reach)) best = { people: [...people], reach }
    const slots = mostPeople - people.length
    const affordable = left.filter((candidate) => (prices[candidate] as number) <= room)
    if (slots === 0 || affordable.length === 0) return true
    steps += affordable.length
    if (!isWorthMoreThan(promised + fillBudget(affordable, bound.profits, prices, room, slots).profit))
      return true
    const gains = new Float64Array(prices.length)
    for (const candidate of affordable) gains[candidate] = cover.gain(candidate)
    const useful = orderByRatio(
      affordable.filter((candidate) => (gains[candidate] as number) > 0),
      gains,
      prices,
    )
    if (!isWorthMoreThan(reach + fillBudget(useful, gains, prices, room, slots).profit)) return true
    if (cover.work + steps > work) return false

    const rest = affordable.filter((candidate) => (gains[candidate] as number) > 0)
    for (const [index, candidate] of rest.entries()) {
      const others = rest.slice(index)
      steps += others.length
      if (!isWorthMoreThan(promised + fillBudget(others, bound.profits, prices, room, slots).profit)) break
      const price = prices[candidate] as number
      cover.add(candidate)
      people.push(candidate)
      const isDone = visit(
        others.slice(1),
        reach + (gains[candidate] as number),
        promised + (bound.profits[candidate] as number),
        room - price,
      )
      people.pop()
      cover.remove(candidate)
      if (!isDone) return false
    }
    return true
  }

  let reach = 0
  let promised = bound.constant
  for (const person of kept) {
    reach += cover.gain(person)
    promised += bound.profits[person] as number
    cover.add(person)
    people.push(person)
  }
  const isComplete = visit(ordered, reach, promised, budget - costOf(problem, kept))
  return { team: best, isComplete }
}
