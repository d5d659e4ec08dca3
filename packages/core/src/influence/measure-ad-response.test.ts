import { expect, it } from 'vitest'
import { measureAdResponse } from './measure-ad-response.ts'

function sumsOf(kind: string, isDisclosed: boolean, engagements: readonly number[]) {
  const logs = engagements.map(Math.log1p)
  return {
    kind,
    isDisclosed,
    posts: logs.length,
    sum: logs.reduce((sum, log) => sum + log, 0),
    sumOfSquares: logs.reduce((sum, log) => sum + log ** 2, 0),
  }
}
const around = (middle: number, posts: number) =>
  Array.from({ length: posts }, (_, index) => middle * (0.8 + (0.4 * index) / posts))

it('is the ratio of what paid posts and others get, surer with more of them', () => {
  const others = sumsOf('post', false, around(1_000, 40))
  const few = measureAdResponse([sumsOf('post', true, around(500, 3)), others])
  const many = measureAdResponse([sumsOf('post', true, around(500, 30)), others])
  expect(few?.ratio).toBeCloseTo(0.5, 1)
  expect(few).toMatchObject({ posts: 3, others: 40 })
  const width = (response: typeof few) => (response ? response.interval[1] - response.interval[0] : 0)
  expect(width(many)).toBeLessThan(width(few))
  expect(many?.interval[1]).toBeLessThan(1)
})

it('compares videos with videos only', () => {
  const response = measureAdResponse([
    sumsOf('video', true, around(1_000, 5)),
    sumsOf('video', false, around(1_000, 20)),
    sumsOf('post', false, around(10, 200)),
  ])
  expect(response?.ratio).toBeCloseTo(1, 1)
})

it('says nothing where there are too few posts on either side', () => {
  const others = sumsOf('post', false, around(1_000, 40))
  expect(measureAdResponse([others])).toBeNull()
  expect(measureAdResponse([sumsOf('post', true, [5]), others])).toBeNull()
  expect(measureAdResponse([sumsOf('post', true, [5, 5, 5])])).toBeNull()
})
