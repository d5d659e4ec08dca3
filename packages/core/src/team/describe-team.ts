import { Cover } from './cover.ts'
import { type Screened, toPriceRange } from './screen-candidates.ts'
import { suggestSwaps } from './suggest-swaps.ts'
import { type ChosenTeam, costOf, type TeamProblem } from './team-problem.ts'
import type { LeftOut, Team, TeamMember, TeamQuestion } from './team-question.ts'

/** Two-sided 90 % of a normal distribution. */
const z90 = 1.6449

/** The answer in the words of the question: what each adds, why others are not in, who could stand in for whom. */
export function describeTeam(
  question: TeamQuestion,
  { refused }: Screened,
  problem: TeamProblem,
  team: ChosenTeam,
  upperBound: number,
): Team {
  const { candidates, sampledShare = 1 } = question
  const { merged, seenShares, prices } = problem
  const cover = new Cover(merged, seenShares)
  const ordered = orderMembers(problem, team.people, cover)
  const idOf = (place: number) => candidates[place]?.id ?? ''
  const whole = (reach: number) => reach / sampledShare

  const nobody = new Cover(merged, seenShares)
  const members: TeamMember[] = ordered.map((place) => {
    cover.remove(place)
    const marginalReach = whole(cover.gain(place))
    cover.add(place)
    return {
      id: idOf(place),
      price: prices[place] as number,
      reachAlone: whole(nobody.gain(place)),
      marginalReach,
    }
  })
  const reasons = new Map(refused.map(({ candidate, reason }) => [candidate, reason]))
  const leftOut: LeftOut[] = [...candidates.keys()]
    .filter((place) => !ordered.includes(place))
    .map((place) => ({
      id: idOf(place),
      reason: reasons.get(place) ?? ('not_chosen' as const),
      addedReach: whole(cover.gain(place)),
    }))
  const ranges = ordered.map((place) => toPriceRange(candidates[place]?.price ?? null) ?? { low: 0, high: 0 })
  const spread = z90 * Math.sqrt((1 - sampledShare) * sumOfSquares(merged.squares, cover)) * whole(1)
  return {
    members,
    reach: whole(team.reach),
    reachInterval: [Math.max(0, whole(team.reach) - spread), whole(team.reach) + spread],
    cost: costOf(problem, ordered),
    costRange: {
      low: ranges.reduce((sum, { low }) => sum + low, 0),
      high: ranges.reduce((sum, { high }) => sum + high, 0),
    },
    upperBound: whole(upperBound),
    gap: upperBound === 0 ? 0 : Math.max(0, 1 - team.reach / upperBound),
    leftOut,
    swaps: suggestSwaps(problem, ordered, cover).map((swap) => ({
      out: idOf(swap.out),
      in: idOf(swap.in),
      reachChange: whole(swap.reachChange),
      costChange: swap.costChange,
    })),
  }
}

/** Whoever adds most per money comes first; leaves the whole team in the cover. */
function orderMembers({ prices }: TeamProblem, people: readonly number[], cover: Cover): number[] {
  const ordered: number[] = []
  let left = people.toSorted((a, b) => a - b)
  while (left.length > 0) {
    const worth = (place: number) => cover.gain(place) / ((prices[place] as number) || 1e-12)
    const [next] = left
      .map((place) => ({ place, worth: worth(place) }))
      .sort((a, b) => b.worth - a.worth)
      .map(({ place }) => place)
    if (next === undefined) break
    cover.add(next)
    ordered.push(next)
    left = left.filter((place) => place !== next)
  }
  return ordered
}

function sumOfSquares(squares: Float64Array, cover: Cover): number {
  return squares.reduce((sum, square, group) => sum + square * cover.reached(group) ** 2, 0)
}
