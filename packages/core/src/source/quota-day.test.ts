import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotaDay } from './quota-day.ts'

const pacific = 'America/Los_Angeles'

describe('a day of quota', () => {
  it('begins at midnight where the network counts, also on days of 23 and 25 hours', () => {
    expect(quotaDay(Date.UTC(2026, 0, 1), pacific)).toEqual({
      day: '2025-12-31',
      endsAtMs: Date.UTC(2026, 0, 1, 8),
    })
    expect(quotaDay(Date.UTC(2026, 2, 8, 8), pacific).endsAtMs).toBe(Date.UTC(2026, 2, 9, 7))
    expect(quotaDay(Date.UTC(2026, 10, 1, 7), pacific).endsAtMs).toBe(Date.UTC(2026, 10, 2, 8))
  })

  it('ends after now and before 26 hours are over, and the next one follows at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (nowMs) => {
        const { day, endsAtMs } = quotaDay(nowMs, pacific)
        expect(endsAtMs).toBeGreaterThan(nowMs)
        expect(endsAtMs - nowMs).toBeLessThan(26 * 3_600_000)
        expect(quotaDay(endsAtMs - 1, pacific).day).toBe(day)
        expect(quotaDay(endsAtMs, pacific).day > day).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})
