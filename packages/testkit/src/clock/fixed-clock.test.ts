import { expect, it } from 'vitest'
import { fixedClock } from './fixed-clock.ts'

it('stands still until it is moved, and cannot be moved through the dates it gives out', () => {
  const clock = fixedClock('2026-01-01T00:00:00Z')
  clock.now().setFullYear(1999)
  expect(clock.now().toISOString()).toBe('2026-01-01T00:00:00.000Z')
  clock.advance(90_000)
  expect(clock.now().toISOString()).toBe('2026-01-01T00:01:30.000Z')
  clock.set('2020-02-29T12:00:00Z')
  expect(clock.now().toISOString()).toBe('2020-02-29T12:00:00.000Z')
})
