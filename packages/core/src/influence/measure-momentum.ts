import type { Candidate } from './candidate.ts'
import { type Measurement, unknownMeasurement, z90 } from './measurement.ts'

/** Days after which a week counts half for the level of today. */
export const momentumHalfLifeDays = 30
/** Weeks below which there is no "today" beside a "usually". */
export const fewestMomentumWeeks = 8
/** Posts, or people, in four weeks that everybody is given today and usually alike. */
const prior = 2
const weeksOfPrior = 4

/** An audience that grows faster than this, as a logarithm in 90 days, counts no more. */
const mostGrowth = 1

interface Levels {
  readonly today: number
  readonly usual: number
  /** Observations that today's level rests on. */
  readonly recent: number
}

const decays: number[] = []

/** How much a week counts for the level of today; the same for everybody, and thus worked out once. */
function decayOf(week: number): number {
  const known = decays[week]
  if (known !== undefined) return known
  while (decays.length <= week) decays.push(2 ** ((-7 * decays.length) / momentumHalfLifeDays))
  return decays[week] as number
}

/** Weekly counts as today's decayed level and as the period's mean, both for four weeks. */
function levelsOf(weeks: readonly number[], counts: readonly number[], weeksInPeriod: number): Levels {
  let today = 0
  let recent = 0
  let sum = 0
  let mass = 0
  for (let week = 0; week < weeksInPeriod; week++) mass += decayOf(week)
  for (const [index, week] of weeks.entries()) {
    const count = counts[index] ?? 0
    const weight = decayOf(week)
    today += weight * count
    recent += weight ** 2 * count
    sum += count
  }
  return {
    today: (weeksOfPrior * today) / mass,
    usual: (weeksOfPrior * sum) / weeksInPeriod,
    recent: (weeksOfPrior / mass) ** 2 * recent,
  }
}

/**
 * Whether somebody rises or fades on the topic: today's decayed level of posts and of citations against the period's
 * mean, whatever their size, and a growing audience. A shrinking or hidden audience lowers nothing, so that hiding a
 * count cannot help.
 * @param weeksInPeriod whole weeks, from which the mean is taken
 * @returns natural logarithm, about -2 to 2; 0 = as usual, 0.69 = twice the usual; unknown in periods under 8 weeks
 * Method: docs/methods/momentum.md
 */
export function measureMomentum(candidate: Candidate, weeksInPeriod: number): Measurement {
  if (weeksInPeriod < fewestMomentumWeeks) return unknownMeasurement
  const posts = levelsOf(candidate.weeksBeforeEnd, candidate.postsInWeek, weeksInPeriod)
  const citations = levelsOf(candidate.weeksCited, candidate.citingInWeek, weeksInPeriod)
  const change = ({ today, usual }: Levels) => Math.log((today + prior) / (usual + prior))
  const variance = ({ today, recent }: Levels) => recent / (today + prior) ** 2
  const growth = Math.min(mostGrowth, Math.max(0, candidate.followerGrowth ?? 0))
  const value = (change(posts) + change(citations)) / 2 + growth
  const error = (z90 * Math.sqrt(variance(posts) + variance(citations))) / 2
  return { value, low: value - error, high: value + error, sample: candidate.postsOnTopic }
}
