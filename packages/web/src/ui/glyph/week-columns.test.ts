import { expect, test } from 'vitest'
import { weekColumns } from './week-columns.ts'

const week = (from: string, posts: number, citedBy: number) => ({ from, posts, citedBy })

test('each half is scaled by its own busiest week', () => {
  const [first, second] = weekColumns([week('a', 10, 1), week('b', 5, 2)], 16, 6)
  expect(first).toMatchObject({ x: 0, up: 16, down: 8 })
  expect(second).toMatchObject({ x: 6, up: 8, down: 16 })
})

test('an empty week draws nothing, and one post beside a thousand still shows', () => {
  const [empty, one] = weekColumns([week('a', 0, 0), week('b', 1, 0), week('c', 1000, 0)], 16, 6)
  expect(empty).toMatchObject({ up: 0, down: 0 })
  expect(one?.up).toBe(1)
})

test('no weeks draw no columns', () => {
  expect(weekColumns([], 16, 6)).toEqual([])
})
