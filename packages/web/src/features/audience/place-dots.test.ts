import { expect, it } from 'vitest'
import { placeDots, showShare } from './place-dots.ts'

const count = (low: number, high: number) => {
  const dots = placeDots(showShare(low, high))
  return ['real', 'uncertain', 'notReal'].map((kind) => dots.filter((dot) => dot === kind).length)
}

it('draws a hundred dots that say what the sentence says', () => {
  expect(count(0.91, 0.96)).toEqual([91, 5, 4])
  expect(count(0, 1)).toEqual([0, 100, 0])
  expect(count(1, 1)).toEqual([100, 0, 0])
})

it('is no finer than the interval: in steps of five where that is wider than ten', () => {
  expect(showShare(0.688, 0.838)).toEqual({ low: 70, high: 85 })
  expect(showShare(0.688, 0.738)).toEqual({ low: 69, high: 74 })
})
