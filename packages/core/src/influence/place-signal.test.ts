import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gradeSignal } from './grade-signal.ts'
import { countRange, type Measurement } from './measurement.ts'
import { buildPlaces } from './place-signal.ts'

const measured = (value: number, error = 0): Measurement => ({
  value,
  low: value - error,
  high: value + error,
  sample: 1,
})

/** Places on a signal whose steps are its values. */
function placesOf(measurements: readonly Measurement[]) {
  const graded = gradeSignal(
    'momentum',
    measurements,
    measurements.map(() => 'a'),
  )
  if (graded === null) throw new Error('Somebody is known')
  const places = buildPlaces(graded)
  return measurements.map((_, index) => places(index))
}

it('carries an error on the value over to the percentile, and none where there is none', () => {
  for (const { percentile, interval } of placesOf([measured(1), measured(5), measured(6), measured(9)])) {
    expect(interval).toEqual([percentile, percentile])
  }
  const places = placesOf([measured(1), measured(5, 3), measured(6), measured(9)])
  expect(places[1]?.interval[0]).toBeLessThan(places[1]?.percentile as number)
  expect(places[1]?.interval[1]).toBeGreaterThan(places[1]?.percentile as number)
  expect(places[3]?.interval).toEqual([places[3]?.percentile, places[3]?.percentile])
})

it('puts a value that chance may have made nearer to the middle than one that is sure', () => {
  const crowd = Array.from({ length: 50 }, () => ({ value: 0, ...countRange(0), sample: 0 }))
  const place = (error: number) => placesOf([measured(1, error), ...crowd])[0]?.percentile as number
  expect(place(0)).toBeGreaterThan(place(2))
  expect(place(2)).toBeGreaterThan(50)
})

it('averages 50 over everybody who is measured, never falls as values rise, and lets equals share a place', () => {
  const arbitraryMeasurement = fc
    .record({ value: fc.integer({ min: 0, max: 50 }), error: fc.integer({ min: 0, max: 5 }) })
    .map(({ value, error }) => measured(value, error))
  fc.assert(
    fc.property(fc.array(arbitraryMeasurement, { minLength: 1, maxLength: 40 }), (measurements) => {
      const percentiles = placesOf(measurements).map(({ percentile }) => percentile)
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
