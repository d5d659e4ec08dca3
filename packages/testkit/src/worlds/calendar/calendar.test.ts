import { describe, expect, it } from 'vitest'
import { createRandom } from '../../random/seeded-random.ts'
import { runningShoesEn } from '../plans/running-shoes-en.ts'
import { type Country, dayMs, startsAtMs, worldDays } from '../world-plan.ts'
import { weighDays } from './day-weights.ts'
import { drawInstant } from './draw-instant.ts'
import { instantOfLocal, offsetMs } from './local-time.ts'

const countries: Record<string, Country> = {
  'Europe/Paris': { code: 'FR', share: 1, utcOffsetHours: 1, summerTime: 'eu' },
  'Europe/London': { code: 'GB', share: 1, utcOffsetHours: 0, summerTime: 'eu' },
  'America/New_York': { code: 'US', share: 1, utcOffsetHours: -5, summerTime: 'us' },
  'Australia/Sydney': { code: 'AU', share: 1, utcOffsetHours: 10, summerTime: 'south' },
  'Asia/Bangkok': { code: 'TH', share: 1, utcOffsetHours: 7, summerTime: null },
}

function hourIn(zone: string, ms: number): number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' })
  return Number(format.format(ms))
}

describe('local time', () => {
  it.each(Object.entries(countries))(
    'of %s is what its clocks show, on every day of a world',
    (zone, country) => {
      for (let day = 0; day < worldDays; day++) {
        const ms = startsAtMs + day * dayMs + 12 * 3_600_000
        expect(new Date(ms + offsetMs(country, ms)).getUTCHours()).toBe(hourIn(zone, ms))
      }
    },
  )

  it.each(Object.entries(countries))('of %s leads back to the instant', (zone, country) => {
    const local = Date.UTC(2026, 6, 1, 8)
    expect(hourIn(zone, instantOfLocal(country, local))).toBe(8)
  })
})

describe('the hours at which people write', () => {
  it('are morning for early birds and late for night owls, where they live', () => {
    const random = createRandom(1)
    const zone = 'Asia/Bangkok'
    const share = (rhythm: 'early' | 'night', from: number, to: number) => {
      const hours = Array.from({ length: 2_000 }, () =>
        hourIn(zone, drawInstant(random, 100, countries[zone] as Country, rhythm)),
      )
      return hours.filter((hour) => hour >= from && hour < to).length / hours.length
    }
    expect(share('early', 5, 9)).toBeGreaterThan(0.4)
    expect(share('night', 5, 9)).toBeLessThan(0.05)
  })
})

describe('the days on which people write', () => {
  const { all, topic } = weighDays(runningShoesEn)
  const dayOf = (date: string) => Math.round((Date.parse(date) - startsAtMs) / dayMs)

  it('are quiet at Christmas', () => {
    expect(all[dayOf('2025-12-25')]).toBeLessThan(0.7 * (all[dayOf('2025-12-11')] ?? 0))
  })

  it('are about shoes in the marathon season more than in summer', () => {
    expect(topic[dayOf('2026-04-15')]).toBeGreaterThan(1.4 * (topic[dayOf('2026-08-12')] ?? 0))
  })

  it('know a launch, which is forgotten within weeks', () => {
    const launch = worldDays - 236
    expect(topic[launch]).toBeGreaterThan(2 * (topic[launch - 7] ?? 0))
    expect(topic[launch + 42]).toBeLessThan(1.3 * (topic[launch - 7] ?? 0))
  })
})
