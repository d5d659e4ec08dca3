import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildPercentileScale } from './percentile-scale.ts'

const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 60 })

it('puts the median person at 50, and everybody who is equal at one place', () => {
  const scale = buildPercentileScale([1, 2, 2, 2, 9])
  expect(scale.percentileOf(2)).toBe(50)
  expect(buildPercentileScale([0, 0, 0, 7]).percentileOf(7)).toBe(87.5)
  expect(buildPercentileScale([4, 4, 4]).percentileOf(4)).toBe(50)
})

it('stays between 1 and 100, also beyond the values that made it', () => {
  fc.assert(
    fc.property(values, fc.double({ noNaN: true }), (made, value) => {
      const percentile = buildPercentileScale(made).percentileOf(value)
      expect(percentile >= 1 && percentile <= 100).toBe(true)
    }),
  )
})

it('never falls as values rise, and averages 50 over those who made it', () => {
  fc.assert(
    fc.property(values, (made) => {
      const scale = buildPercentileScale(made)
      const percentiles = made.toSorted((a, b) => a - b).map((value) => scale.percentileOf(value))
      expect(percentiles).toEqual(percentiles.toSorted((a, b) => a - b))
      const mean = percentiles.reduce((sum, percentile) => sum + percentile, 0) / percentiles.length
      expect(mean).toBeCloseTo(50, 6)
    }),
  )
})
