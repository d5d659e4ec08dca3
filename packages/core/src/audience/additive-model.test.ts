import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type AdditiveModel, judgeAdditively } from './additive-model.ts'

const model: AdditiveModel = {
  bias: -2,
  terms: [
    { feature: 'posts', edges: [1, 2], scores: [1.5, 0.5, -1], unknown: 0.3 },
    { feature: 'digits', edges: [0.2], scores: [-0.2, 0.9], unknown: 0.1 },
  ],
  judged: [{ feature: 'isVerified', atZero: 0, perUnit: -2.5 }],
  slope: 1.2,
  offset: 0.1,
}
const value = fc.oneof(fc.double({ noNaN: true }), fc.constant(Number.NaN), fc.constant(undefined))

it('adds up: base and contributions are the log-odds, whatever is known', () => {
  fc.assert(
    fc.property(value, value, fc.constantFrom(0, 1, Number.NaN), (posts, digits, isVerified) => {
      const features = Object.fromEntries(
        Object.entries({ posts, digits, isVerified }).filter(
          (entry): entry is [string, number] => entry[1] !== undefined,
        ),
      )
      const { logOdds, base, contributions } = judgeAdditively(model, features)
      expect(contributions.reduce((sum, { weight }) => sum + weight, base)).toBeCloseTo(logOdds, 9)
      expect(Number.isFinite(logOdds)).toBe(true)
    }),
  )
})

it('names only what is known, and counts what is not in the base', () => {
  const { base, contributions } = judgeAdditively(model, { posts: 2, digits: Number.NaN })
  expect(contributions).toEqual([{ feature: 'posts', weight: -1.2 }])
  expect(base).toBeCloseTo(1.2 * (-2 + 0.1) + 0.1)
})
