import { boundReach } from './bound-reach.ts'
import { checkQuestion } from './check-question.ts'
import { describeTeam } from './describe-team.ts'
import { greedyTeam } from './greedy-team.ts'
import { improveTeam } from './improve-team.ts'
import { mergePeople } from './merge-people.ts'
import { assumePrice, type Screened, screenCandidates } from './screen-candidates.ts'
import { searchTeam } from './search-team.ts'
import { type ChosenTeam, costOf, reachAlone, type TeamProblem } from './team-problem.ts'
import type { Team, TeamQuestion } from './team-question.ts'

/** So many candidates are tried as the first of a team, and so many teams are improved by swaps. */
const firstOnes = 30
const improvedTeams = 3
/** Memberships that improving and bounding may each look at, and the search, which proves most shortlists. */
const workAtMost = 40_000_000
const searchAtMost = 150_000_000

/**
 * The team that reaches most, each person counted once, within a budget: greedy by what somebody adds per money, started
 * from nobody and from each of the best alone, improved by swaps, and searched to the end where that is possible. Beside
 * it an upper bound on what any team could reach, so that the gap is known. Nothing is drawn: the same question gives the
 * same team.
 *
 * Takes milliseconds for a shortlist and up to some seconds for millions of memberships: call it in a thread from about
 * a hundred thousand on.
 * Source: Khuller, Moss and Naor 1999 (budgeted coverage), Sviridenko 2004. Method: docs/methods/team.md
 * @throws RangeError when a number makes no sense, or those to be kept cost more than the budget
 * @example
 * chooseTeam({
 *   candidates: [
 *     { id: 'crt_a', price: 40_000, authenticity: 0.9, audience: Uint32Array.of(0, 1, 2) },
 *     { id: 'crt_b', price: { low: 30_000, high: 50_000 }, authenticity: 0.8, audience: Uint32Array.of(2, 3) },
 *     { id: 'crt_c', price: null, authenticity: null, audience: Uint32Array.of(4) },
 *   ],
 *   personValues: Float64Array.of(1, 1, 1, 1, 1),
 *   budget: 100_000,
 *   minimumAuthenticity: 0.7,
 * })
 * // members a and b, reach 4 of at most 4, cost 90,000; c left out: authenticity_unknown, would add 1
 */
export function chooseTeam(question: TeamQuestion): Team {
  checkQuestion(question)
  const screened = screenCandidates(question)
  const problem = toProblem(question, screened)
  const greedy = bestGreedyTeam(problem)
  const bound = boundReach(problem, greedy, workAtMost)
  const { team, isComplete } = searchTeam(problem, greedy, bound, searchAtMost)
  const upperBound = isComplete ? team.reach : Math.max(team.reach, bound.bound)
  return describeTeam(question, screened, problem, team, upperBound)
}

function toProblem(question: TeamQuestion, { eligible }: Screened): TeamProblem {
  const { candidates, personValues, budget, assumedPrice = 'high', mostPeople } = question
  const audiences = candidates.map(({ audience }) => audience)
  const prices = new Float64Array(candidates.length).fill(Number.POSITIVE_INFINITY)
  for (const place of eligible) {
    prices[place] = assumePrice(candidates[place]?.price ?? null, assumedPrice) ?? Number.POSITIVE_INFINITY
  }
  const kept = eligible.filter((place) => question.kept?.includes(candidates[place]?.id ?? ''))
  const problem = {
    merged: mergePeople(audiences, personValues),
    seenShares: Float64Array.from(candidates, ({ seenShare = 1 }) => seenShare),
    prices,
    budget,
    mostPeople: mostPeople ?? candidates.length,
    kept,
  }
  const keptCost = costOf(problem, kept)
  if (keptCost > budget)
    throw new RangeError(`Those to be kept cost ${keptCost}, and the budget is ${budget}.`)
  if (kept.length > problem.mostPeople) {
    throw new RangeError(`${kept.length} people are to be kept in a team of ${problem.mostPeople}.`)
  }
  return problem
}

function bestGreedyTeam(problem: TeamProblem): ChosenTeam {
  const { kept, prices, budget, mostPeople } = problem
  const alone = reachAlone(problem)
  const room = budget - costOf(problem, kept)
  const canBeFirst = (place: number) =>
    (prices[place] as number) <= room && kept.length < mostPeople && !kept.includes(place)
  const first = [...prices.keys()]
    .filter(canBeFirst)
    .sort((a, b) => (alone[b] as number) - (alone[a] as number))
    .slice(0, firstOnes)
  const teams = [
    greedyTeam(problem, kept, 'gain', alone),
    greedyTeam(problem, kept, 'gain_per_price', alone),
    ...first.map((place) => greedyTeam(problem, [...kept, place], 'gain_per_price', alone)),
  ]
  return teams
    .sort((a, b) => b.reach - a.reach)
    .slice(0, improvedTeams)
    .map((team) => improveTeam(problem, team, workAtMost / improvedTeams))
    .reduce((most, team) => (team.reach > most.reach ? team : most))
}
