import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankMoves } from './rank-moves.ts'

test('who rises has moved up by as many places as are passed', () => {
  expect([...rankMoves(['a', 'b', 'c'], ['c', 'a', 'b'])]).toEqual([
    ['c', 2],
    ['a', -1],
    ['b', -1],
  ])
})

test('who stayed, came or went has not moved', () => {
  expect([...rankMoves(['a', 'b'], ['a', 'x'])]).toEqual([])
})

test('all moves of one order add up to nothing', () => {
  const ids = fc.uniqueArray(fc.string(), { maxLength: 30 })
  fc.assert(
    fc.property(ids, fc.nat(), (before, turn) => {
      const after = before.toSorted((a, b) => ((a.length * 7 + turn) % 5) - ((b.length * 7 + turn) % 5))
      expect([...rankMoves(before, after).values()].reduce((sum, move) => sum + move, 0)).toBe(0)
    }),
  )
})
