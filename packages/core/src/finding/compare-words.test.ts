import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords } from './compare-words.ts'
import { weighWords } from './weigh-words.ts'

const totals = { words: 1_200, othersWords: 500_000 }
const use = (term: string, posts: number, othersPosts: number) => ({ term, posts, othersPosts })

describe('the words of a person', () => {
  it('are those used surely more than by others: not what everybody writes, nor what stands in one post', () => {
    const uses = [
      use('avec', 80, 33_000),
      use('aiguisage', 20, 900),
      use('jeudi', 3, 1_300),
      use('cuir', 2, 90),
      use('zygomatique', 1, 2),
    ]
    const weighed = weighWords(uses, totals)
    expect(weighed.map(({ word }) => word)).toEqual(['aiguisage', 'cuir'])
    expect(weighed[0]?.weight).toBeGreaterThan(3 * (weighed[1]?.weight ?? 0))
  })

  it('weigh more with every post that holds them, and less the more others use them', () => {
    const weightOf = (posts: number, others: number) =>
      weighWords([use('acier', posts, others)], totals)[0]?.weight ?? 0
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 10, max: 2_000 }), (posts, others) => {
        expect(weightOf(posts + 1, others)).toBeGreaterThanOrEqual(weightOf(posts, others))
        expect(weightOf(posts, others + 50)).toBeLessThanOrEqual(weightOf(posts, others))
      }),
    )
  })

  it('are none where nothing was written', () => {
    expect(weighWords([], { words: 0, othersWords: 100 })).toEqual([])
  })
})

describe('two people', () => {
  const words = fc.uniqueArray(
    fc.record({
      word: fc.constantFrom(...'abcdefghij'),
      posts: fc.integer({ min: 1, max: 50 }),
      weight: fc.double({ min: 0.1, max: 20, noNaN: true }),
    }),
    { selector: ({ word }) => word },
  )

  it('are alike as the one is like the other, between 0 and 1, whatever the order of the words', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const there = compareWords(a, b)
        expect(there.closeness).toBeCloseTo(compareWords(b, a).closeness, 9)
        expect(there.closeness).toBeCloseTo(compareWords(a.toReversed(), b).closeness, 9)
        expect(there.closeness).toBeGreaterThanOrEqual(0)
        expect(there.closeness).toBeLessThanOrEqual(1)
        expect(there.shared.length === 0).toBe(there.closeness === 0)
      }),
    )
  })

  it('are wholly alike when they write the same, and not at all without a word in common', () => {
    const ours = [
      { word: 'acier', posts: 9, weight: 6 },
      { word: 'pierre', posts: 4, weight: 3 },
    ]
    expect(compareWords(ours, ours).closeness).toBeCloseTo(1)
    expect(compareWords(ours, [{ word: 'levain', posts: 9, weight: 6 }])).toEqual({
      closeness: 0,
      shared: [],
    })
  })

  it('show first what brings most', () => {
    const ours = [
      { word: 'acier', posts: 9, weight: 6 },
      { word: 'pierre', posts: 4, weight: 3 },
    ]
    const theirs = [
      { word: 'pierre', posts: 2, weight: 2 },
      { word: 'acier', posts: 3, weight: 3 },
      { word: 'pain', posts: 8, weight: 5 },
    ]
    expect(compareWords(ours, theirs).shared).toEqual([
      { word: 'acier', posts: 9, theirPosts: 3 },
      { word: 'pierre', posts: 4, theirPosts: 2 },
    ])
  })
})
