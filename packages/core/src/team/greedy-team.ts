import { Cover } from './cover.ts'
import { type ChosenTeam, costOf, type TeamProblem } from './team-problem.ts'

/** What makes the next best: what somebody adds, or what they add per money. */
export type GreedyRule = 'gain' | 'gain_per_price'

/** Whoever asks nothing comes before everybody who asks a minor unit, and among each other by what they add. */
const almostFree = 1e-12

/**
 * Adds, from `start` on, whoever is best by the rule and still affordable, until nobody adds anything. What somebody adds
 * only shrinks as a team grows, so it is computed again only for who comes first by what it was before (Minoux 1978).
 * @param alone what each would reach alone, from `reachAlone`
 */
export function greedyTeam(
  problem: TeamProblem,
  start: readonly number[],
  rule: GreedyRule,
  alone: Float64Array,
): ChosenTeam {
  const { prices, budget, mostPeople, merged, seenShares } = problem
  const cover = new Cover(merged, seenShares)
  const people = [...start]
  let reach = 0
  for (const person of start) {
    reach += cover.gain(person)
    cover.add(person)
  }
  let left = budget - costOf(problem, start)
  const isIn = new Uint8Array(prices.length)
  for (const person of start) isIn[person] = 1

  const scoreOf = (gain: number, candidate: number) =>
    rule === 'gain' ? gain : gain / ((prices[candidate] as number) || almostFree)
  const score = (candidate: number) => scoreOf(cover.gain(candidate), candidate)
  let waiting = Array.from(alone, (gain, candidate) => ({
    candidate,
    score: scoreOf(gain, candidate),
    age: -1,
  }))
    .filter(({ candidate }) => isIn[candidate] === 0 && (prices[candidate] as number) <= left)
    .sort((a, b) => b.score - a.score)

  while (people.length < mostPeople && waiting.length > 0) {
    const first = waiting[0] as (typeof waiting)[number]
    if (first.score <= 0) break
    if ((prices[first.candidate] as number) > left) {
      waiting = waiting.slice(1)
      continue
    }
    if (first.age !== people.length) {
      const fresh = { ...first, score: score(first.candidate), age: people.length }
      waiting = insert(waiting.slice(1), fresh)
      continue
    }
    reach += cover.gain(first.candidate)
    cover.add(first.candidate)
    people.push(first.candidate)
    left -= prices[first.candidate] as number
    waiting = waiting.slice(1)
  }
  return { people, reach }
}

interface Waiting {
  readonly candidate: number
  readonly score: number
  readonly age: number
}

/** Into a list sorted from the highest score down, before its equals. */
function insert(waiting: Waiting[], fresh: Waiting): Waiting[] {
  let [low, high] = [0, waiting.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((waiting[middle] as Waiting).score > fresh.score) low = middle + 1
    else high = middle
  }
  waiting.splice(low, 0, fresh)
  return waiting
}
