import { describe, expect, it } from 'vitest'
import { createRandom } from './seeded-random.ts'

describe('seeded random', () => {
  it('gives the same sequence for the same seed, and another for another', () => {
    const draw = (seed: number) => {
      const random = createRandom(seed)
      return Array.from({ length: 20 }, () => random.integer(0, 1_000_000))
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('keeps integers within both ends and reaches both', () => {
    const random = createRandom(1)
    const seen = new Set(Array.from({ length: 600 }, () => random.integer(1, 6)))
    expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('draws normal numbers with mean 0 and deviation 1', () => {
    const random = createRandom(2)
    const draws = Array.from({ length: 20_000 }, () => random.normal())
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length
    expect(mean).toBeCloseTo(0, 1)
    expect(variance).toBeCloseTo(1, 1)
  })

  it('shuffles without losing, adding or touching the original', () => {
    const items = Object.freeze([1, 2, 3, 4, 5, 6, 7, 8])
    const shuffled = createRandom(3).shuffled(items)
    expect(shuffled).not.toEqual(items)
    expect([...shuffled].sort()).toEqual(items)
  })
})
