import { expect, it } from 'vitest'
import { termRarities } from './term-rarity.ts'

it('is 1 for everybody where there is one term, or nothing is held', () => {
  expect(termRarities([{ holding: [4] }, { holding: [900] }])).toEqual([1, 1])
  expect(termRarities([{ holding: [] }, { holding: [0, 0] }])).toEqual([1, 1])
})

it('is higher for who uses the rarer terms, within a factor of two', () => {
  const [common, rare, both] = termRarities([
    { holding: [100, 0] },
    { holding: [0, 20] },
    { holding: [20, 2] },
  ]) as [number, number, number]
  expect(common).toBeLessThan(1)
  expect(both).toBeGreaterThan(common)
  expect(rare).toBeGreaterThan(both)
  expect(rare).toBeLessThanOrEqual(2)
})
