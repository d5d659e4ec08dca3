import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../shared/seeded-random.ts'
import { type Attention, judgeRises } from './judge-rises.ts'
import { measureRise, type Stretch } from './measure-rise.ts'

/** Attention to posts that drew so many people each. */
const drew = (...posts: readonly number[]): Stretch => {
  const answers = posts.reduce((sum, people) => sum + people, 0)
  return { people: answers, answers, squares: posts.reduce((sum, people) => sum + people * people, 0) }
}
const times = (posts: number, people: number) => drew(...Array.from({ length: posts }, () => people))
/** Poisson, by counting exponential waits. */
const draw = (random: () => number, mean: number) => {
  let [count, waited] = [0, -Math.log(1 - random())]
  while (waited < mean) {
    count++
    waited -= Math.log(1 - random())
  }
  return count
}

describe('a rise', () => {
  it('is measured against the topic: who doubles with it does not rise', () => {
    expect(measureRise(times(10, 2), times(20, 2), 2).times).toBeCloseTo(1, 1)
    expect(measureRise(times(5, 2), times(20, 2), 1).low).toBeGreaterThan(1.5)
  })

  it('is surer on many posts than on two, with as many people', () => {
    const many = measureRise(times(5, 4), times(20, 4), 1)
    const two = measureRise(times(5, 4), times(2, 40), 1)
    expect(two.times).toBeCloseTo(many.times)
    expect(two.low).toBeLessThan(0.7 * many.low)
    expect(many.low).toBeGreaterThan(1)
  })

  const posts = fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 30 })
  it('lies within its interval, whatever the order of the posts, and grows with the people', () => {
    fc.assert(
      fc.property(posts, posts, (before, after) => {
        const { times, low, high } = measureRise(drew(...before), drew(...after), 1)
        expect(low).toBeLessThanOrEqual(times)
        expect(high).toBeGreaterThanOrEqual(times)
        expect(measureRise(drew(...before), drew(...after.toReversed()), 1).times).toBeCloseTo(times, 9)
        expect(measureRise(drew(...before), drew(...after, 5), 1).times).toBeGreaterThan(times)
      }),
    )
  })

  it('covers no rise in nine of ten draws, also where people come in clusters', () => {
    const random = seededRandom(3)
    const stretch = () => drew(...Array.from({ length: draw(random, 12) }, () => 1 + draw(random, 6)))
    let covered = 0
    for (let i = 0; i < 1_000; i++) {
      const { low, high } = measureRise(stretch(), stretch(), 1)
      if (low <= 1 && high >= 1) covered++
    }
    expect(covered).toBeGreaterThan(860)
    expect(covered).toBeLessThan(950)
  })
})

describe('people on the rise', () => {
  const random = seededRandom(9)
  const usual = Array.from({ length: 100 }, (): Attention => {
    const after = Array.from({ length: 4 }, () => 1 + draw(random, 2))
    return {
      before: drew(...Array.from({ length: 4 }, () => 1 + draw(random, 2))),
      after: drew(...after),
      afterWithoutBest: drew(...after.toSorted((a, b) => b - a).slice(1)),
      answeredPosts: 4,
    }
  })
  const rising = (before: readonly number[], after: readonly number[]): Attention => ({
    before: drew(...before),
    after: drew(...after),
    afterWithoutBest: drew(...after.toSorted((a, b) => b - a).slice(1)),
    answeredPosts: after.length,
  })

  it('are those who surely gain faster than the topic; who stands on one post comes after the others', () => {
    const broad = rising([2, 3], [6, 5, 7, 6, 8, 5, 6])
    const viral = rising([], [9, 2, 2, 1, 1, 1, 1])
    const { rises, tested, expectedByChance } = judgeRises([...usual, viral, broad])
    expect(rises[0]?.of).toBe(broad)
    expect(rises.find(({ of }) => of === viral)?.kind).toBe('one-post')
    expect(rises.length).toBeLessThanOrEqual(2 + 2 * expectedByChance)
    expect(tested).toBeGreaterThan(50)
  })

  it('are nobody where four people came, or nobody', () => {
    expect(judgeRises([rising([], [2, 2]), ...usual.slice(0, 5)]).rises).toEqual([])
    expect(judgeRises([])).toEqual({ rises: [], tested: 0, expectedByChance: 0 })
  })
})
