import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pickDistinctiveTerms } from './pick-distinctive-terms.ts'

const totals = { words: 2_000, othersWords: 400_000 }
const pick = (...uses: [term: string, posts: number, othersPosts: number][]) =>
  pickDistinctiveTerms(
    uses.map(([term, posts, othersPosts]) => ({ term, posts, othersPosts })),
    totals,
    12,
  ).map(({ term }) => term)

describe('what sets a person apart', () => {
  it('is what they say far more often than others', () => {
    expect(pick(['vacuna', 40, 400], ['que', 90, 18_000])).toEqual(['vacuna'])
  })

  it('puts the frequent before the rare, and what few others say before what many do', () => {
    expect(pick(['ferrari', 4, 10], ['vacuna', 60, 10])).toEqual(['vacuna', 'ferrari'])
    expect(pick(['salud', 40, 3_000], ['vacuna', 40, 30])).toEqual(['vacuna', 'salud'])
  })

  it('is nothing said twice by chance, and nothing that everybody says', () => {
    expect(pick(['zanahoria', 2, 0])).toEqual([])
    expect(pick(['de', 180, 36_000])).toEqual([])
    expect(pick(['casa', 3, 350])).toEqual([])
  })

  it('is no number and no single letter', () => {
    expect(pick(['2020', 40, 30], ['q', 40, 30])).toEqual([])
  })

  it('does not change when somebody writes posts of twice the length with the same share of each word', () => {
    const uses = [{ term: 'vacuna', posts: 40, othersPosts: 400 }]
    expect(pickDistinctiveTerms(uses, totals, 12)).toHaveLength(1)
    const everywhere = [{ term: 'que', posts: 300, othersPosts: 18_000 }]
    expect(pickDistinctiveTerms(everywhere, { ...totals, words: 6_700 }, 12)).toEqual([])
  })

  it('gains by every further post that holds the term, and loses by every post of others', () => {
    const count = fc.integer({ min: 3, max: 200 })
    const others = fc.integer({ min: 0, max: 2_000 })
    fc.assert(
      fc.property(count, others, (posts, othersPosts) => {
        const uses = [
          { term: 'less', posts, othersPosts: othersPosts + 1 },
          { term: 'more', posts: posts + 1, othersPosts },
        ]
        const [first] = pickDistinctiveTerms(uses, totals, 1)
        expect(first === undefined || first.term === 'more').toBe(true)
      }),
    )
  })

  it('is unknown where nobody else writes, and of a person without posts', () => {
    const alone = { words: 100, othersWords: 0 }
    expect(pickDistinctiveTerms([{ term: 'sola', posts: 9, othersPosts: 0 }], alone, 5)).toEqual([])
    expect(pickDistinctiveTerms([], { words: 0, othersWords: 0 }, 5)).toEqual([])
  })
})
