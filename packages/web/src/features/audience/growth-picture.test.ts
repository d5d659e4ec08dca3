import { expect, it } from 'vitest'
import { growthPicture } from './growth-picture.ts'

const box = { width: 100, followersHeight: 10, citingHeight: 4 }
const count = (day: string, followers: number | null) => ({
  at: `${day}T00:00:00Z`,
  followers,
  following: null,
})
const question = {
  kind: 'jump' as const,
  about: 'growth:2026-01-16',
  from: '2026-01-01T00:00:00Z',
  to: '2026-01-16T00:00:00Z',
  count: 100,
  before: 1,
  after: 3,
  teeth: null,
  events: [],
  answer: null,
}

it('draws both curves over the time of the followers, and marks the questions', () => {
  const citing = [
    { month: '2025-01', people: 9 },
    { month: '2026-01', people: 2 },
    { month: '2026-02', people: 4 },
  ]
  const counts = [count('2026-01-01', 1), count('2026-01-16', null), count('2026-03-02', 3)]
  const picture = growthPicture({ counts, citing, questions: [question] }, box)
  expect(picture?.followers).toBe('M0 10L100 0')
  expect(picture?.citing).toBe('M23.3 2L75 0')
  expect(picture?.marks).toEqual([25])
})

it('draws one curve where the other is not known, and none where neither is', () => {
  const citing = [
    { month: '2026-01', people: 1 },
    { month: '2026-02', people: 2 },
  ]
  expect(growthPicture({ counts: [], citing, questions: [] }, box)).toMatchObject({
    followers: null,
    citing: 'M0 2L100 0',
  })
  expect(growthPicture({ counts: [count('2026-01-01', 5)], citing: [], questions: [] }, box)).toBeNull()
})
