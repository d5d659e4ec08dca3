import { expect, test } from 'vitest'
import { binDays, dayAfter } from './bin-days.ts'

test('no post is lost or counted twice, and at most sixty bars are drawn', () => {
  for (const days of [0, 1, 60, 61, 365, 4_000]) {
    const posts = Array.from({ length: days }, (_, day) => day % 5)
    const bins = binDays(posts)
    expect(bins.length).toBeLessThanOrEqual(60)
    expect(bins.reduce((sum, bin) => sum + bin.posts, 0)).toBe(posts.reduce((sum, one) => sum + one, 0))
    expect(bins.at(-1)?.to ?? 0).toBe(days)
  }
  expect(binDays(Array(365).fill(1))[0]).toEqual({ from: 0, to: 7, posts: 7 })
})

test('days are counted over the ends of months', () => {
  expect(dayAfter('2026-01-30', 3)).toBe('2026-02-02')
})
