import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chanceOfHits } from './chance-of-hits.ts'

it('is the tail of a binomial where all chances are the same', () => {
  const chances = new Array<number>(10).fill(0.3)
  // R: pbinom(c(0, 4, 9), 10, 0.3, lower.tail = FALSE)
  expect(chanceOfHits(chances, 1)).toBeCloseTo(0.9717525, 6)
  expect(chanceOfHits(chances, 5)).toBeCloseTo(0.1502683, 6)
  expect(chanceOfHits(chances, 10)).toBeCloseTo(0.3 ** 10, 12)
})

it('falls with the hits, grows with the chances, and does not hang on their order', () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(chances, fc.integer({ min: 0, max: 31 }), (list, hits) => {
      const chance = chanceOfHits(list, hits)
      expect(chance).toBeGreaterThanOrEqual(chanceOfHits(list, hits + 1) - 1e-12)
      expect(chanceOfHits(list.toReversed(), hits)).toBeCloseTo(chance, 9)
      expect(
        chanceOfHits(
          list.map((one) => one * 0.9),
          hits,
        ),
      ).toBeLessThanOrEqual(chance + 1e-9)
    }),
  )
})
