import type { Clock } from '@relais/core/shared/clock'

/** A clock that stands still until a test moves it. */
export interface FixedClock extends Clock {
  advance(milliseconds: number): void
  set(instant: Date | string): void
}

/** The instant at which tests happen, unless they say otherwise: a Monday morning, no leap year, no change of hour near. */
export const testInstant = '2026-03-02T09:00:00.000Z'

/** @example const clock = fixedClock(); clock.advance(24 * 3600 * 1000); clock.now() // 2026-03-03T09:00:00.000Z */
export function fixedClock(instant: Date | string = testInstant): FixedClock {
  let now = new Date(instant)
  return {
    now: () => new Date(now),
    advance: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds)
    },
    set: (next) => {
      now = new Date(next)
    },
  }
}
