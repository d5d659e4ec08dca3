import type { Cover } from './cover.ts'
import { costOf, type TeamProblem } from './team-problem.ts'

/** So many are named for each member. */
const swapsEach = 3

export interface PlaceSwap {
  readonly out: number
  readonly in: number
  readonly reachChange: number
  readonly costChange: number
}

/** For each member who could stand in for them within the budget, by what the team would reach then. */
export function suggestSwaps(problem: TeamProblem, people: readonly number[], cover: Cover): PlaceSwap[] {
  const { prices, budget } = problem
  const left = budget - costOf(problem, people)
  return people.flatMap((out) => {
    const price = prices[out] as number
    cover.remove(out)
    const lost = cover.gain(out)
    const swaps = [...prices.keys()]
      .filter((place) => !people.includes(place) && (prices[place] as number) <= left + price)
      .map((place) => ({
        out,
        in: place,
        reachChange: cover.gain(place) - lost,
        costChange: (prices[place] as number) - price,
      }))
      .sort((a, b) => b.reachChange - a.reachChange || a.costChange - b.costChange)
      .slice(0, swapsEach)
    cover.add(out)
    return swaps
  })
}
