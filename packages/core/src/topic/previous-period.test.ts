import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boundsOf } from './choose-period.ts'
import { previousPeriod } from './previous-period.ts'

const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10)
const lengthOf = (period: { from: string; to: string }) =>
  boundsOf(period).end.getTime() - boundsOf(period).start.getTime()

it('is as long as the period and ends where that begins, over months and leap days', () => {
  const long = { firstPostAt: new Date('1971-01-01T00:00:00Z') }
  fc.assert(
    fc.property(fc.integer({ min: 9_000, max: 25_000 }), fc.integer({ min: 0, max: 800 }), (first, days) => {
      const period = { from: day(first), to: day(first + days) }
      const previous = previousPeriod(period, long)
      if (previous === null) throw new Error('The corpus reaches back')
      expect(lengthOf(previous)).toBe(lengthOf(period))
      expect(boundsOf(previous).end).toEqual(boundsOf(period).start)
    }),
  )
})

it('is not known where the corpus begins within it, and known from its first day', () => {
  const period = { from: '2026-02-01', to: '2026-02-10' }
  const since = (at: string) => previousPeriod(period, { firstPostAt: new Date(at) })
  expect(since('2026-01-22T18:00:00Z')).toEqual({ from: '2026-01-22', to: '2026-01-31' })
  expect(since('2026-01-23T00:00:00Z')).toBeNull()
})
