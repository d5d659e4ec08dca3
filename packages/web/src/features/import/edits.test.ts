import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CellChange, change, noEdits, redo, standingCells, undo } from './edits.ts'

const set = (line: number, column: string, before: string, after: string): CellChange => ({
  line,
  column,
  before,
  after,
})
const plain = (cells: ReturnType<typeof standingCells>) =>
  Object.fromEntries([...cells].map(([line, row]) => [line, Object.fromEntries(row)]))

test('a change of many cells is one step', () => {
  const edits = change(noEdits, [set(3, 'Date', '31/31', '31/12'), set(7, 'Date', '31/31', '31/12')])
  expect(plain(standingCells(edits))).toEqual({ 3: { Date: '31/12' }, 7: { Date: '31/12' } })
  expect(plain(standingCells(undo(edits)))).toEqual({})
  expect(plain(standingCells(redo(undo(edits))))).toEqual({ 3: { Date: '31/12' }, 7: { Date: '31/12' } })
})

test('a new step takes the place of those undone', () => {
  const one = change(noEdits, [set(1, 'a', '', 'x')])
  const other = change(undo(one), [set(1, 'a', '', 'y')])
  expect(plain(standingCells(redo(other)))).toEqual({ 1: { a: 'y' } })
  expect(other.steps).toHaveLength(1)
})

test('a cell set back to what the file says is not changed', () => {
  const there = change(noEdits, [set(1, 'a', 'was', 'is')])
  expect(plain(standingCells(change(there, [set(1, 'a', 'is', 'was')])))).toEqual({})
})

test('setting a cell to what it holds is no step', () => {
  expect(change(noEdits, [set(1, 'a', 'x', 'x')])).toBe(noEdits)
})

test('undoing everything leaves nothing, and doing it again leaves all of it', () => {
  const step = fc.array(
    fc.record({
      line: fc.nat(3),
      column: fc.constantFrom('a', 'b'),
      before: fc.constant('0'),
      after: fc.string(),
    }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const edits = steps.reduce(change, noEdits)
      const none = edits.steps.reduce((left) => undo(left), edits)
      expect(standingCells(none).size).toBe(0)
      expect(edits.steps.reduce((left) => redo(left), none)).toEqual(edits)
    }),
  )
})
