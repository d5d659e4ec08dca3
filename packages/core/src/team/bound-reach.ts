import { fillBudget, orderByRatio } from './fill-budget.ts'
import type { ChosenTeam, TeamProblem } from './team-problem.ts'

/** Being reached for certain counts as being reached with 999 of 1,000 where others are reached by chance. */
const almostCertain = 0.999
const mostIterations = 400
/** Stops when so many iterations together lower the bound by less than this share of it. */
const patience = 20
const leastProgress = 2e-4

/**
 * Prices on people that make the reach additive: `constant` + the sum of `profits` of a team is at least what the team
 * reaches, for every team.
 */
export interface ReachBound {
  readonly constant: number
  readonly profits: Float64Array
  /** What no team within the budget passes. */
  readonly bound: number
}

/**
 * An upper bound on what any team within the budget reaches, by duality. What is reached of a group is a concave function
 * of how many of the team reach it, so it lies below every line that touches it; with one line per group the reach is
 * additive, and the best additive team is a fractional knapsack. Any lines bound; good ones are looked for by the volume
 * algorithm (Barahona and Anbil 2000), and by Frank and Wolfe's where people are reached by chance.
 */
export function boundReach(problem: TeamProblem, team: ChosenTeam, work: number): ReachBound {
  const { merged, seenShares, prices, budget, mostPeople, kept } = problem
  const { audiences, values } = merged
  const isCertain = seenShares.every((share) => share === 1)
  const pulls = seenShares.map((share) => (isCertain ? 1 : -Math.log1p(-Math.min(share, almostCertain))))
  const scale = isCertain ? 1 : 1 / almostCertain
  const isKept = new Set(kept)
  const free = [...prices.keys()].filter(
    (candidate) => !isKept.has(candidate) && (prices[candidate] as number) <= budget,
  )
  const keptCost = kept.reduce((sum, candidate) => sum + (prices[candidate] as number), 0)
  const memberships = audiences.reduce((sum, audience) => sum + audience.length, 1)

  /** How strongly each group is pulled by shares of candidates. */
  function pullOn(taken: readonly { readonly candidate: number; readonly share: number }[]): Float64Array {
    const pulled = new Float64Array(values.length)
    for (const { candidate, share } of taken) {
      const pull = share * (pulls[candidate] as number)
      for (const group of audiences[candidate] as Uint32Array)
        pulled[group] = (pulled[group] as number) + pull
    }
    return pulled
  }

  function boundFor(slopes: Float64Array) {
    let constant = 0
    for (let group = 0; group < values.length; group++) {
      const slope = slopes[group] as number
      const lift = isCertain || slope === 0 ? 1 - slope : 1 - slope + slope * Math.log(slope)
      constant += (values[group] as number) * lift
    }
    const profits = new Float64Array(prices.length)
    for (const [candidate, audience] of audiences.entries()) {
      let sum = 0
      for (const group of audience) sum += (values[group] as number) * (slopes[group] as number)
      profits[candidate] = sum * (pulls[candidate] as number)
    }
    const ordered = orderByRatio(free, profits, prices)
    const filled = fillBudget(ordered, profits, prices, budget - keptCost, mostPeople - kept.length)
    const keptProfit = kept.reduce((sum, candidate) => sum + (profits[candidate] as number), 0)
    const taken = [...filled.taken, ...kept.map((candidate) => ({ candidate, share: 1 }))]
    return { constant, profits, bound: constant + keptProfit + filled.profit, taken }
  }

  let pulled = pullOn(team.people.map((candidate) => ({ candidate, share: 1 })))
  let slopes = pulled.map((pull) => (isCertain ? 1 / Math.max(1, pull) : Math.exp(-pull)))
  let best = boundFor(slopes)
  let bestSlopes = slopes
  let found = best
  let stride = 1
  let sinceBetter = 0
  let boundBefore = Number.POSITIVE_INFINITY
  const iterations = Math.min(mostIterations, Math.floor(work / memberships))
  for (let iteration = 0; iteration < iterations; iteration++) {
    if (best.bound * scale <= team.reach * (1 + 1e-9)) break
    if (iteration % patience === 0) {
      if (boundBefore - best.bound < leastProgress * best.bound) break
      boundBefore = best.bound
    }
    const now = pullOn(found.taken)
    const weight = isCertain ? 0.2 : 2 / (iteration + 3)
    pulled = pulled.map((pull, group) => pull + weight * ((now[group] as number) - pull))
    if (isCertain) {
      let norm = 0
      pulled.forEach((pull, group) => {
        norm += (values[group] as number) * (pull - 1) ** 2
      })
      const step = norm === 0 ? 0 : (stride * (best.bound - team.reach)) / norm
      slopes = bestSlopes.map((slope, group) =>
        Math.min(1, Math.max(0, slope - step * ((pulled[group] as number) - 1))),
      )
    } else slopes = pulled.map((pull) => Math.exp(-pull))
    found = boundFor(slopes)
    if (found.bound < best.bound) {
      best = found
      bestSlopes = slopes
      sinceBetter = 0
    } else if (++sinceBetter % 10 === 0) stride *= 0.6
  }
  return {
    constant: best.constant * scale,
    profits: best.profits.map((profit) => profit * scale),
    bound: best.bound * scale,
  }
}
