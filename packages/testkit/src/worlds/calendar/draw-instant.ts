import type { SeededRandom } from '../../random/seeded-random.ts'
import { pickWeighted } from '../random-draws.ts'
import { type Country, dayMs, startsAtMs } from '../world-plan.ts'
import { instantOfLocal } from './local-time.ts'

export type Rhythm = 'early' | 'office' | 'evening' | 'night'

/** Hours of the day around which people of a rhythm write: when, how much, and how widely spread. */
const peaks: Readonly<Record<Rhythm, readonly (readonly [hour: number, weight: number, spread: number])[]>> =
  {
    early: [
      [6.5, 5, 1],
      [12.5, 2, 1],
      [19, 2, 1.5],
    ],
    office: [
      [8.3, 3, 0.8],
      [12.6, 4, 0.8],
      [17.8, 3, 1.2],
      [21, 2, 1.2],
    ],
    evening: [
      [12.5, 2, 1.5],
      [18.5, 3, 1.2],
      [20.8, 5, 1.2],
    ],
    night: [
      [14, 1, 2],
      [21.5, 3, 1.2],
      [23.8, 4, 1.5],
    ],
  }

export const rhythms = Object.keys(peaks) as Rhythm[]

/** An instant on a day of the world, at an hour at which people of this rhythm write where they live. */
export function drawInstant(random: SeededRandom, day: number, country: Country, rhythm: Rhythm): number {
  const peak = pickWeighted(
    random,
    peaks[rhythm].map((each) => [each, each[1]] as const),
  )
  const hour = (((peak[0] + peak[2] * random.normal()) % 24) + 24) % 24
  const localMs = startsAtMs + day * dayMs + Math.floor(hour * 3600) * 1000
  return instantOfLocal(country, localMs)
}
