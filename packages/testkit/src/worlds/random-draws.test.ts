import { describe, expect, it } from 'vitest'
import { createRandom } from '../random/seeded-random.ts'
import { createPicker, drawLogNormal, drawPoisson, pickWeighted, seedOf } from './random-draws.ts'

const many = 20_000
const meanOf = (draw: () => number) =>
  Array.from({ length: many }, draw).reduce((sum, each) => sum + each, 0) / many

describe('draws', () => {
  it.each([0.2, 3, 28, 90])('of events happen %d times on average', (mean) => {
    const random = createRandom(1)
    expect(meanOf(() => drawPoisson(random, mean))).toBeCloseTo(mean, mean > 20 ? -0.5 : 1)
  })

  it('of events that never happen are none', () => {
    expect(drawPoisson(createRandom(1), 0)).toBe(0)
  })

  it('of sizes lie half above and half below their median', () => {
    const random = createRandom(2)
    const above = meanOf(() => (drawLogNormal(random, 50, 1.2) > 50 ? 1 : 0))
    expect(above).toBeGreaterThan(0.48)
    expect(above).toBeLessThan(0.52)
  })

  it.each([
    ['a picker', () => createPicker(['a', 'b', 'c'], (item) => ({ a: 1, b: 3, c: 0 })[item] ?? 0)],
    [
      'weighted items',
      () => (random: ReturnType<typeof createRandom>) =>
        pickWeighted(random, [
          ['a', 1],
          ['b', 3],
          ['c', 0],
        ]),
    ],
  ])('of %s come as often as their weights say, and never without one', (_name, make) => {
    const random = createRandom(3)
    const pick = make()
    const drawn = Array.from({ length: many }, () => pick?.(random))
    expect(drawn.filter((item) => item === 'c')).toEqual([])
    expect(drawn.filter((item) => item === 'b').length / many).toBeCloseTo(0.75, 1)
  })

  it('need something that has a weight', () => {
    expect(createPicker(['a'], () => 0)).toBeNull()
    expect(() => pickWeighted(createRandom(1), [])).toThrow(RangeError)
  })

  it('of parts of a world do not depend on each other', () => {
    expect(seedOf(1, 'cast')).not.toBe(seedOf(1, 'follows'))
    expect(seedOf(1, 'cast')).not.toBe(seedOf(2, 'cast'))
    expect(seedOf(1, 'cast')).toBe(seedOf(1, 'cast'))
  })
})
