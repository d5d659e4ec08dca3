import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../shared/seeded-random.ts'
import { type Attention, judgeRises } from './judge-rises.ts'
import { measureRise, measureScatter } from './measure-rise.ts'

const topic = { before: 1_000, after: 1_000 }
const count = fc.integer({ min: 0, max: 500 })
const one = (before: number, after: number, more: Partial<Attention> = {}): Attention => ({
  ...{ before, after, afterOthers: after - Math.ceil(after / 8), answeredPosts: 8 },
  ...more,
})
/** Poisson, by counting exponential waits. */
const draw = (random: () => number, mean: number) => {
  let [times, waited] = [0, -Math.log(1 - random())]
  while (waited < mean) {
    times++
    waited -= Math.log(1 - random())
  }
  return times
}

describe('a rise', () => {
  it('is measured against the topic: who doubles with it does not rise', () => {
    expect(measureRise({ before: 20, after: 40 }, { before: 500, after: 1_000 }, 1).times).toBeCloseTo(1, 1)
    expect(measureRise({ before: 10, after: 40 }, topic, 1).low).toBeGreaterThan(2)
  })

  it('lies within its interval, which scatter widens, and grows with everybody who comes', () => {
    fc.assert(
      fc.property(count, count, (before, after) => {
        const calm = measureRise({ before, after }, topic, 1)
        const wild = measureRise({ before, after }, topic, 4)
        expect(calm.low).toBeLessThanOrEqual(calm.times)
        expect(calm.high).toBeGreaterThanOrEqual(calm.times)
        expect(wild.low).toBeLessThan(calm.low)
        expect(wild.high).toBeGreaterThan(calm.high)
        expect(measureRise({ before, after: after + 1 }, topic, 1).times).toBeGreaterThan(calm.times)
      }),
    )
  })

  it('covers no rise in nine of ten draws', () => {
    const random = seededRandom(3)
    let covered = 0
    for (let i = 0; i < 1_000; i++) {
      const { low, high } = measureRise({ before: draw(random, 20), after: draw(random, 20) }, topic, 1)
      if (low <= 1 && high >= 1) covered++
    }
    expect(covered).toBeGreaterThan(870)
    expect(covered).toBeLessThan(950)
  })
})

describe('scatter', () => {
  it('is one where deeds are independent, and more where each brings others, whoever really rises', () => {
    const random = seededRandom(5)
    const calm = Array.from({ length: 400 }, () => ({ before: draw(random, 15), after: draw(random, 15) }))
    expect(measureScatter(calm, topic)).toBeLessThan(1.4)
    const clustered = calm.map(({ before, after }) => ({ before: before * 3, after: after * 3 }))
    expect(measureScatter(clustered, topic)).toBeGreaterThan(2)
    const rising = [...calm, ...Array.from({ length: 40 }, () => ({ before: 5, after: 80 }))]
    expect(measureScatter(rising, topic)).toBeLessThan(1.8)
    expect(measureScatter([], topic)).toBe(1)
  })
})

describe('people on the rise', () => {
  const others = (random = seededRandom(9)) =>
    Array.from({ length: 200 }, () => one(draw(random, 12), draw(random, 12)))

  it('are those who surely gain faster than the others, broad rises before those that stand on one post', () => {
    const broad = one(6, 60)
    const viral = one(2, 70, { afterOthers: 8 })
    const once = one(0, 20, { afterOthers: 0, answeredPosts: 1 })
    const found = judgeRises([...others(), viral, once, broad])
    expect(found[0]?.of).toBe(broad)
    expect(found.find(({ of }) => of === viral)?.kind).toBe('one-post')
    expect(found.find(({ of }) => of === once)?.kind).toBe('one-post')
    expect(found.length).toBeLessThanOrEqual(5)
  })

  it('are nobody where all go with the topic, where there are four people, or nobody', () => {
    expect(judgeRises(others().slice(0, 40)).length).toBeLessThanOrEqual(2)
    expect(judgeRises([one(0, 4), ...Array.from({ length: 20 }, () => one(3, 0))])).toEqual([])
    expect(judgeRises([])).toEqual([])
  })
})
