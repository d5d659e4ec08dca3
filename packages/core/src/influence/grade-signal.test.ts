import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gradeSignal } from './grade-signal.ts'
import { countRange, type Measurement, unknownMeasurement } from './measurement.ts'

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
  const exact = gradeSignal([measured(1), measured(5), measured(6), measured(9)], ['a', 'a', 'a', 'a'])
  expect(Array.from(exact?.lows ?? [])).toEqual(Array.from(exact?.highs ?? []))
  const grade = gradeSignal([measured(1), measured(5, 3), measured(6), measured(9)], ['a', 'a', 'a', 'a'])
  expect(grade?.lows[1]).toBeLessThan(grade?.percentiles[1] as number)
  expect(grade?.highs[1]).toBeGreaterThan(grade?.percentiles[1] as number)
  expect(grade?.lows[3]).toBe(grade?.highs[3])
})

it('puts a value that chance may have made nearer to the middle than one that is sure', () => {
  const crowd = Array.from({ length: 50 }, () => ({ value: 0, ...countRange(0), sample: 0 }))
  const place = (error: number) =>
    gradeSignal([measured(1, error), ...crowd], Array<string>(51).fill('a'))?.percentiles[0] as number
  expect(place(0)).toBeGreaterThan(place(2))
  expect(place(2)).toBeGreaterThan(50)
})

it('takes one citation in a crowd without any for something, and twelve for the top', () => {
  const counts = [1, 12, ...Array<number>(98).fill(0)]
  const grade = gradeSignal(
    counts.map((count) => ({ value: count, ...countRange(count), sample: count })),
    counts.map(() => 'a'),
  )
  expect(grade?.percentiles[0]).toBeGreaterThan(70)
  expect(grade?.percentiles[0]).toBeLessThan(90)
  expect(grade?.percentiles[1]).toBeGreaterThan(98)
  expect(grade?.percentiles[2]).toBeLessThan(50)
})

it('averages 50 over everybody who is measured, never falls as values rise, and lets equals share a place', () => {
  const arbitraryMeasurement = fc
    .record({ value: fc.integer({ min: 0, max: 50 }), error: fc.integer({ min: 0, max: 5 }) })
    .map(({ value, error }) => measured(value, error))
  fc.assert(
    fc.property(fc.array(arbitraryMeasurement, { minLength: 1, maxLength: 40 }), (measurements) => {
      const grade = gradeSignal(
        measurements,
        measurements.map(() => 'a'),
      )
      const percentiles = Array.from(grade?.percentiles ?? [])
      const mean = percentiles.reduce((sum, percentile) => sum + percentile, 0) / percentiles.length
      // Not to the last digit: nobody stands below 1.
      expect(Math.abs(mean - 50)).toBeLessThan(0.5)
      for (const [index, { value, low }] of measurements.entries()) {
        for (const [other, compared] of measurements.entries()) {
          // The same error, a higher value: never a lower place.
          const isHigher =
            value !== null && compared.value !== null && value - low === compared.value - compared.low
          if (!isHigher || (value as number) < (compared.value as number)) continue
          expect(percentiles[index] as number).toBeGreaterThanOrEqual((percentiles[other] as number) - 1e-9)
        }
      }
    }),
  )
})
