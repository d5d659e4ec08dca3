import { expect, it } from 'vitest'
import type { ScoreDraws } from './draw-scores.ts'
import { makeBands } from './make-bands.ts'

/** Draws that lie evenly round a middle. */
function drawsAround(...people: { middle: number; reach: number }[]): ScoreDraws {
  const of = (index: number) => {
    const { middle, reach } = people[index] as { middle: number; reach: number }
    // Each in another order, so that nobody's luck is another's.
    return Float32Array.from(
      { length: 100 },
      (_, draw) => middle + reach * (((draw * (7 + index * 4)) % 100) / 50 - 1),
    )
  }
  return { count: 100, join: 'additive', of, ofSignals: of }
}

const nobody = () => false

it('keeps people together who cannot be told apart, and begins anew where the leader is surely ahead', () => {
  const draws = drawsAround(
    { middle: 80, reach: 4 },
    { middle: 79, reach: 4 },
    { middle: 60, reach: 4 },
    { middle: 58, reach: 4 },
    { middle: 40, reach: 4 },
  )
  expect(makeBands([0, 1, 2, 3, 4], draws, nobody)).toEqual([1, 1, 2, 2, 3])
})

it('has no top band where somebody in it has an estimated signal: nobody is clearly ahead then', () => {
  const draws = drawsAround(
    { middle: 80, reach: 4 },
    { middle: 79, reach: 4 },
    { middle: 60, reach: 4 },
    { middle: 60, reach: 4 },
    { middle: 60, reach: 4 },
  )
  const isSecond = (index: number) => index === 1
  const isLast = (index: number) => index === 4
  expect(makeBands([0, 1, 2, 3, 4], draws, isSecond)).toEqual([2, 2, 3, 3, 3])
  expect(makeBands([0, 1, 2, 3, 4], draws, isLast)).toEqual([1, 1, 2, 2, 2])
})

it('has no top band where the leader cannot be told from the person in the middle, as among equals', () => {
  const draws = drawsAround({ middle: 50, reach: 0 }, { middle: 50, reach: 0 })
  expect(makeBands([0, 1], draws, nobody)).toEqual([2, 2])
  expect(makeBands([], draws, nobody)).toEqual([])
})
