import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeMethod } from './judge-method.ts'
import { ndcg } from './ndcg.ts'
import { pageRank } from './page-rank.ts'
import { spearman } from './spearman.ts'
import { truthsOf } from './truths.ts'

const numbers = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 30 })

describe('ndcg', () => {
  it('is 1 for the order of the truth itself, and between 0 and 1 for any other', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 25 }), (truth, places) => {
        fc.pre(truth.some((gain) => gain > 0))
        expect(ndcg(truth, truth, places)).toBeCloseTo(1, 9)
        const backwards = ndcg(
          truth.map((gain) => -gain),
          truth,
          places,
        ) as number
        expect(backwards).toBeGreaterThanOrEqual(0)
        expect(backwards).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  it('takes equals in no order: it does not matter who comes first', () => {
    expect(ndcg([1, 1, 1], [9, 0, 0], 2)).toBeCloseTo(ndcg([1, 1, 1], [0, 0, 9], 2) as number, 9)
  })

  it('gains nothing from what lies below zero, and says nothing where nobody gains', () => {
    expect(ndcg([2, 1], [-5, 4], 2)).toBeCloseTo(1 / Math.log2(3), 9)
    expect(ndcg([2, 1], [0, 0], 2)).toBeNull()
  })

  it('is the value that a worked example gives', () => {
    // Gains 3, 0, 2 in the order of the scores; the best order is 3, 2, 0.
    const best = 3 + 2 / Math.log2(3)
    expect(ndcg([9, 8, 7], [3, 0, 2], 3)).toBeCloseTo((3 + 2 / Math.log2(4)) / best, 9)
  })
})

describe('spearman', () => {
  it('is 1, -1 or 0 for the same, the opposite and an unrelated order', () => {
    expect(spearman([1, 2, 3, 4], [10, 20, 30, 400])).toBeCloseTo(1, 9)
    expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 9)
    expect(spearman([1, 2, 3, 4], [2, 1, 1, 2])).toBeCloseTo(0, 9)
  })

  it('says nothing of two people, or where all are equal', () => {
    expect(spearman([1, 2], [1, 2])).toBeNull()
    expect(spearman([1, 2, 3], [5, 5, 5])).toBeNull()
  })
})

describe('the truths', () => {
  const later = {
    postsOnTopic: 4,
    engagementsOnTopic: 4_000,
    engagementsOffTopic: 5_000,
    answeredOnTopic: 4,
    answeredOffTopic: 10,
    newPeople: 2,
  }
  const nothing = { answeredOffTopic: 0, engagementsOffTopic: 0 }

  it('are total engagement, its logarithm, what the topic adds, and who takes it up', () => {
    expect(truthsOf(later, nothing)).toEqual({ T1: 4_000, T2: Math.log1p(4_000), T3: 2_000, T4: 2 })
  })

  it('compare with earlier posts where hardly anything else was written later', () => {
    const earlier = { answeredOffTopic: 96, engagementsOffTopic: 200_000 - 1_000 }
    const rare = { ...later, answeredOffTopic: 4, engagementsOffTopic: 1_000 }
    expect(truthsOf(rare, earlier).T3).toBeCloseTo(4_000 - 4 * 2_000, 9)
  })

  it('find no lift in somebody who writes of nothing else', () => {
    expect(truthsOf({ ...later, answeredOffTopic: 0, engagementsOffTopic: 0 }, nothing).T3).toBe(0)
  })
})

it('PageRank adds up to 1, and prefers who is pointed at by who is pointed at', () => {
  const edges = [
    { from: 'a', to: 'hub', weight: 1 },
    { from: 'b', to: 'hub', weight: 1 },
    { from: 'hub', to: 'friend', weight: 1 },
    { from: 'c', to: 'other', weight: 1 },
  ]
  const ranks = pageRank(edges)
  expect([...ranks.values()].reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 9)
  expect(ranks.get('friend')).toBeGreaterThan(ranks.get('other') as number)
})

it('judges the truth itself as the best of methods', () => {
  const truths = [9, 4, 1, 0].map((T1) => ({ T1, T2: Math.log1p(T1), T3: T1, T4: T1 }))
  const fits = judgeMethod([9, 4, 1, 0], truths)
  expect(fits.T1).toEqual({ ndcg10: 1, ndcg20: 1, spearman: 1 })
  expect(fits.T2.spearman).toBe(1)
})
