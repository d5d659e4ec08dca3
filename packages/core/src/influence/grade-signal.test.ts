import { expect, it } from 'vitest'
import { gradeSignal } from './grade-signal.ts'
import { type Measurement, unknownMeasurement } from './measurement.ts'

const measured = (value: number, error = 0): Measurement => ({
  value,
  low: value - error,
  high: value + error,
  sample: 1,
})

it('is unknown when it is unknown for everybody', () => {
  expect(gradeSignal([unknownMeasurement, unknownMeasurement], ['a', 'b'])).toBeNull()
})

it('gives who is unknown the median and the spread of the people on the same platform', () => {
  const grade = gradeSignal(
    [
      measured(1),
      measured(2),
      measured(3),
      unknownMeasurement,
      measured(10),
      measured(20),
      unknownMeasurement,
    ],
    ['small', 'small', 'small', 'small', 'large', 'large', 'large'],
  )
  expect(Array.from(grade?.percentiles ?? [])).toEqual([10, 30, 50, 30, 70, 90, 80])
  expect(Array.from(grade?.isEstimated ?? [])).toEqual([0, 0, 0, 1, 0, 0, 1])
  expect(grade?.lows[3]).toBeLessThan(30)
  expect(grade?.highs[3]).toBeGreaterThan(30)
})

it('takes 50 and nearly everything as possible where no comparable person is known', () => {
  const grade = gradeSignal([measured(1), measured(2), unknownMeasurement], ['a', 'a', 'other'])
  expect([grade?.lows[2], grade?.percentiles[2], grade?.highs[2]]).toEqual([5, 50, 95])
})

it('carries an error on the value over to the percentile, and none where there is none', () => {
  const grade = gradeSignal([measured(1), measured(5, 3), measured(6), measured(9)], ['a', 'a', 'a', 'a'])
  expect([grade?.lows[1], grade?.percentiles[1], grade?.highs[1]]).toEqual([25, 37.5, 75])
  expect(grade?.lows[2]).toBe(grade?.highs[2])
})
