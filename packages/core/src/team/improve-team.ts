import { Cover } from './cover.ts'
import { type ChosenTeam, costOf, type TeamProblem } from './team-problem.ts'

/** Each round tries everybody in the place of everybody; teams are good after a few. */
const mostRounds = 20

/**
 * Puts somebody else in somebody's place, or adds somebody, as long as the team reaches more by it and stays within the
 * budget. Stops early when `work` (groups looked at) is used up.
 */
export function improveTeam(problem: TeamProblem, team: ChosenTeam, work: number): ChosenTeam {
  const { prices, budget, mostPeople, kept, merged, seenShares } = problem
  const cover = new Cover(merged, seenShares)
  for (const person of team.people) cover.add(person)
  let people = [...team.people]
  let reach = team.reach
  let cost = costOf(problem, people)
  const least = 1e-9 * Math.max(1, reach)

  /** Whoever adds most within `room`; null when nobody does. */
  function bestAddition(room: number): { candidate: number; gain: number } | null {
    let best: { candidate: number; gain: number } | null = null
    for (let candidate = 0; candidate < prices.length; candidate++) {
      if ((prices[candidate] as number) > room || people.includes(candidate)) continue
      const gain = cover.gain(candidate)
      if (gain > (best?.gain ?? 0)) best = { candidate, gain }
    }
    return best
  }

  for (let round = 0; round < mostRounds && cover.work < work; round++) {
    let isBetter = false
    for (const out of people.slice()) {
      if (kept.includes(out) || cover.work >= work) continue
      cover.remove(out)
      people = people.filter((person) => person !== out)
      const lost = cover.gain(out)
      const added = bestAddition(budget - cost + (prices[out] as number))
      const next = added !== null && added.gain > lost + least ? added : { candidate: out, gain: lost }
      isBetter ||= next.candidate !== out
      cover.add(next.candidate)
      people.push(next.candidate)
      reach += next.gain - lost
      cost += (prices[next.candidate] as number) - (prices[out] as number)
    }
    const more = people.length < mostPeople ? bestAddition(budget - cost) : null
    if (more !== null && more.gain > least) {
      cover.add(more.candidate)
      people.push(more.candidate)
      reach += more.gain
      cost += prices[more.candidate] as number
      isBetter = true
    }
    if (!isBetter) break
  }
  return { people, reach }
}
