import { expect, it } from 'vitest'
import { worldSearch } from './world-search.ts'

it("asks for a world's own topic, its exclusions included, over the usual period", () => {
  const topic = { name: 'couteaux', terms: ['couteau', 'couteau de cuisine'], exclude: ['couteau suisse'] }
  expect(worldSearch({ topic })).toEqual({ terms: 'couteau,couteau de cuisine', not: 'couteau suisse' })
  expect(worldSearch({ topic: { ...topic, exclude: [] } })).toEqual({ terms: 'couteau,couteau de cuisine' })
})

it('asks for everything where a sample has no topic: its data may be years old', () => {
  expect(worldSearch({ topic: null })).toEqual({ period: 'all' })
})
