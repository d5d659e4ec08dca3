import { expect, it } from 'vitest'
import { describeMethod } from './describe-method.ts'

const totals = {
  posts: 12,
  people: 3,
  replacedRows: 0,
  firstPostAt: null,
  lastPostAt: null,
  observedAt: new Date('2026-03-01T00:00:00Z'),
  platforms: [],
}

it('names formulas, code, weights and what the corpus held', () => {
  expect(describeMethod({ reach: 20, relevance: 35, resonance: 45 }, totals)).toEqual({
    version: expect.stringMatching(/^\d{4}\.\d+$/),
    code: expect.stringMatching(/^\d+\.\d+\.\d+/),
    weights: 'relais 20/35/45',
    corpusState: '12 posts by 3, seen up to 2026-03-01T00:00:00.000Z',
  })
})

it('gives own weights by their numbers, and changes with the corpus', () => {
  const own = { reach: 1, relevance: 2, resonance: 3 }
  expect(describeMethod(own, totals).weights).toBe('1/2/3')
  const later = { ...totals, observedAt: null, posts: 0, people: 0 }
  expect(describeMethod(own, later).corpusState).toBe('0 posts by 0, seen up to never')
})
