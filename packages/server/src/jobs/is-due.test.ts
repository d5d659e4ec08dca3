import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDue } from './is-due.ts'

/** Local time: the quiet hours are those of the people who use this computer. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute)
const hourMs = 3600 * 1000

describe('a nightly job', () => {
  it('is due when it never ran', () => {
    expect(isDue(null, at(2, 15))).toBe(true)
  })
  it('waits for the night after it ran by day', () => {
    expect(isDue(at(2, 10), at(2, 23))).toBe(false)
    expect(isDue(at(2, 10), at(3, 1, 59))).toBe(false)
    expect(isDue(at(2, 10), at(3, 2))).toBe(true)
  })
  it('runs once a night', () => {
    expect(isDue(at(3, 2), at(3, 4, 59))).toBe(false)
    expect(isDue(at(3, 2), at(4, 2))).toBe(true)
  })
  it('is made up for when the night was missed', () => {
    expect(isDue(at(2, 2), at(3, 9))).toBe(true)
  })
  it('never waits a whole day, and never runs twice within six hours', () => {
    const instants = fc.date({ min: new Date(2026, 0, 1), max: new Date(2026, 11, 31), noInvalidDate: true })
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 48 * hourMs }), (last, later) => {
        const due = isDue(last, new Date(last.getTime() + later))
        if (later >= 23 * hourMs) expect(due).toBe(true)
        if (later < 6 * hourMs) expect(due).toBe(false)
      }),
    )
  })
})
