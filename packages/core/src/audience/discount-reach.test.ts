import { describe, expect, it } from 'vitest'
import { seededRandom } from '../shared/seeded-random.ts'
import { discountReach } from './discount-reach.ts'

describe('reach without those who do not look real', () => {
  it('has no more digits than its range allows', () => {
    const real = { share: 0.76, low: 0.69, high: 0.84 }
    expect(discountReach(6_214, real)).toEqual({ of: 6_214, expected: 4_720, low: 4_280, high: 5_220 })
    expect(discountReach(1_240_000, real)).toMatchObject({ low: 850_000, high: 1_050_000 })
    expect(discountReach(40, real)).toEqual({ of: 40, expected: 30, low: 27, high: 34 })
  })

  it('is not known where the reach is not, or too few were looked at', () => {
    expect(discountReach(null, { share: 1, low: 1, high: 1 })).toBeNull()
    expect(discountReach(500, null)).toBeNull()
  })

  it('is nobody of nobody, and never more than all', () => {
    expect(discountReach(0, { share: 0.5, low: 0.2, high: 0.9 })).toMatchObject({
      expected: 0,
      low: 0,
      high: 0,
    })
    expect(discountReach(999, { share: 1, low: 0.9, high: 1 })).toMatchObject({
      of: 999,
      expected: 999,
      high: 999,
    })
  })

  it('holds the range that it was given, and its middle, for any reach', () => {
    const random = seededRandom(7)
    for (let draw = 0; draw < 2_000; draw++) {
      const reach = Math.floor(10 ** (random() * 8))
      const [low, share, high] = [random(), random(), random()].toSorted((a, b) => a - b) as [
        number,
        number,
        number,
      ]
      const found = discountReach(reach, { share, low, high })
      if (found === null) throw new Error('known')
      expect(found.low).toBeLessThanOrEqual(reach * low + 1e-6)
      expect(found.high).toBeGreaterThanOrEqual(Math.min(reach, reach * high) - 1e-6)
      expect(found.expected).toBeGreaterThanOrEqual(found.low)
      expect(found.expected).toBeLessThanOrEqual(found.high)
      expect(found.high).toBeLessThanOrEqual(reach)
    }
  })
})
