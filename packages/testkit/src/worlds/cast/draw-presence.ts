import type { SeededRandom } from '../../random/seeded-random.ts'
import { rhythms } from '../calendar/draw-instant.ts'
import { drawLogNormal } from '../random-draws.ts'
import { worldDays } from '../world-plan.ts'
import type { Author } from './author.ts'

const smallestAudience = 240
const largestAudience = 1_600_000

/** When somebody begins and stops, how much they write, how large they are and how that came about. */
export function drawPresence(
  random: SeededRandom,
): Pick<
  Author,
  | 'audience'
  | 'isAudienceKnown'
  | 'growth'
  | 'surge'
  | 'fromDay'
  | 'toDay'
  | 'zeal'
  | 'level'
  | 'answers'
  | 'rhythm'
  | 'isVerified'
> {
  const audience = Math.round(
    Math.min(largestAudience, Math.max(smallestAudience, drawLogNormal(random, 7_000, 1.7))),
  )
  const fromDay = random.chance(0.2) ? random.integer(20, worldDays - 60) : 0
  const toDay = random.chance(0.13) ? random.integer(fromDay + 30, worldDays - 1) : worldDays - 1
  return {
    audience,
    isAudienceKnown: !random.chance(0.04),
    growth: Math.max(0.8, drawLogNormal(random, fromDay > 0 ? 2.5 : 1.22, 0.28)),
    surge: random.chance(0.08)
      ? { day: random.integer(fromDay + 5, toDay - 5), share: 0.06 + 0.3 * random.next() }
      : null,
    fromDay,
    toDay,
    zeal: drawLogNormal(random, 48, 0.75),
    level: 0.38 * random.normal(),
    answers: Math.max(0, Math.min(0.85, 0.35 + 0.3 * random.normal() - 0.05 * Math.log(audience / 7_000))),
    rhythm: random.pick(rhythms),
    isVerified: audience > 60_000 && random.chance(0.55),
  }
}
