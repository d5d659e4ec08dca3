import { expect, it } from 'vitest'
import { seededRandom } from './seeded-random.ts'

const many = (seed: number, count: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, random)
}

it('gives the same numbers for the same seed and others for another', () => {
  expect(many(7, 20)).toEqual(many(7, 20))
  expect(many(7, 20)).not.toEqual(many(8, 20))
})

it('spreads evenly over [0, 1)', () => {
  const tenths = new Array<number>(10).fill(0)
  for (const number of many(1, 100_000)) {
    const tenth = Math.floor(number * 10)
    tenths[tenth] = (tenths[tenth] as number) + 1
  }
  expect(tenths).toHaveLength(10)
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500)
})
