import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pickNearTerms, pickNeighbours } from './pick-neighbours.ts'

it('puts the word first that adds most', () => {
  const widened = [
    { term: 'running', postsThen: 40 },
    { term: 'zapatillas', postsThen: 433 },
    { term: 'suela', postsThen: 30 },
  ]
  expect(pickNeighbours(widened, 23, 2)).toEqual([
    { term: 'zapatillas', gain: 410 },
    { term: 'running', gain: 17 },
  ])
})

it('leaves out what adds nothing, or next to nothing', () => {
  expect(pickNeighbours([{ term: 'a', postsThen: 1000 }], 1000, 3)).toEqual([])
  expect(pickNeighbours([{ term: 'a', postsThen: 1009 }], 1000, 3)).toEqual([])
  expect(pickNeighbours([{ term: 'a', postsThen: 1 }], 0, 3)).toEqual([{ term: 'a', gain: 1 }])
})

it('offers a word and its hashtag once', () => {
  const widened = ['#covid_19', 'covid', 'covid19'].map((term, i) => ({ term, postsThen: 90 - i }))
  expect(pickNeighbours(widened, 10, 3)).toEqual([{ term: '#covid_19', gain: 80 }])
})

it('never gives more than asked, never a loss, and the largest first', () => {
  const word = fc.record({ term: fc.string({ minLength: 1 }), postsThen: fc.nat(5000) })
  fc.assert(
    fc.property(fc.array(word), fc.nat(2000), fc.nat(5), (words, now, limit) => {
      const gains = pickNeighbours(words, now, limit).map(({ gain }) => gain)
      expect(gains.length).toBeLessThanOrEqual(limit)
      expect(gains.every((gain) => gain > 0)).toBe(true)
      expect(gains).toEqual(gains.toSorted((a, b) => b - a))
    }),
  )
})

it('takes a word for near that stands beside the topic more than elsewhere, and never grammar', () => {
  const uses = [
    { term: 'zapatillas', posts: 20, othersPosts: 30 },
    { term: 'de', posts: 20, othersPosts: 95 },
    { term: 'tiempo', posts: 2, othersPosts: 60 },
  ]
  expect(pickNearTerms(uses, { words: 20, othersWords: 900 }, 8)).toEqual(['zapatillas'])
  expect(pickNearTerms(uses, { words: 20, othersWords: 900 }, 0)).toEqual([])
})
