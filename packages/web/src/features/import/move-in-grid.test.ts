import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveInGrid } from './move-in-grid.ts'

const size = { rows: 100, columns: 5, page: 10 }
const from = { row: 50, column: 2 }
const press = (key: string, ctrl = false) => moveInGrid(from, { key, ctrl }, size)

test('arrows lead one cell on, with Ctrl to the edge', () => {
  expect(press('ArrowUp')).toEqual({ row: 49, column: 2 })
  expect(press('ArrowDown')).toEqual({ row: 51, column: 2 })
  expect(press('ArrowLeft')).toEqual({ row: 50, column: 1 })
  expect(press('ArrowRight')).toEqual({ row: 50, column: 3 })
  expect(press('ArrowDown', true)).toEqual({ row: 99, column: 2 })
  expect(press('ArrowLeft', true)).toEqual({ row: 50, column: 0 })
})

test('Home and End stay in the row, with Ctrl they reach the corners', () => {
  expect(press('Home')).toEqual({ row: 50, column: 0 })
  expect(press('End')).toEqual({ row: 50, column: 4 })
  expect(press('Home', true)).toEqual({ row: 0, column: 0 })
  expect(press('End', true)).toEqual({ row: 99, column: 4 })
})

test('a page is a screen of rows', () => {
  expect(press('PageDown')).toEqual({ row: 60, column: 2 })
  expect(press('PageUp')).toEqual({ row: 40, column: 2 })
})

test('other keys lead nowhere', () => {
  expect(press('a')).toBeNull()
  expect(press('Tab')).toBeNull()
})

test('no key leads out of the grid', () => {
  const key = fc.constantFrom(
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'PageUp',
    'PageDown',
    'Home',
    'End',
  )
  fc.assert(
    fc.property(fc.nat(99), fc.nat(4), key, fc.boolean(), (row, column, name, ctrl) => {
      const to = moveInGrid({ row, column }, { key: name, ctrl }, size)
      expect(to?.row).toBeGreaterThanOrEqual(0)
      expect(to?.row).toBeLessThan(100)
      expect(to?.column).toBeGreaterThanOrEqual(0)
      expect(to?.column).toBeLessThan(5)
    }),
  )
})
