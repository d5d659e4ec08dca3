import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findHeader, uniqueNames } from './find-header.ts'

const grid = (...rows: readonly unknown[][]) => rows.map((cells, index) => ({ line: index + 1, cells }))

it('takes the first row of a plain table', () => {
  expect(findHeader(grid(['Handle', 'Followers'], ['ana', 12]))).toEqual({
    index: 0,
    columns: ['Handle', 'Followers'],
  })
})

it('passes over titles, notes and empty rows above the names', () => {
  const rows = grid(
    ['Creators of spring'],
    [],
    ['made by Ana', null, null],
    ['Handle', 'Followers', 'Bio'],
    ['a', 1, 'x'],
  )
  expect(findHeader(rows)).toEqual({ index: 3, columns: ['Handle', 'Followers', 'Bio'] })
})

it('joins two rows of names under merged cells', () => {
  const rows = grid(
    ['Name', 'Instagram', null, 'TikTok', null],
    [null, 'Handle', 'Followers', 'Handle', 'Followers'],
    ['Ana', 'ana', 10, 'ana_t', 20],
  )
  expect(findHeader(rows)).toEqual({
    index: 1,
    columns: ['Name', 'Instagram Handle', 'Instagram Followers', 'TikTok Handle', 'TikTok Followers'],
  })
})

it('does not take a first row of texts with a gap for names of groups', () => {
  const rows = grid(['handle', 'name', 'bio'], ['ana', null, 'Cooks'], ['bea', 'Bea', 'Runs'])
  expect(findHeader(rows)?.columns).toEqual(['handle', 'name', 'bio'])
})

it('follows a choice', () => {
  expect(findHeader(grid(['a', 'b'], ['c', 'd'], [1, 2]), 2)).toEqual({ index: 1, columns: ['c', 'd'] })
})

it('finds nothing in a table of nothing', () => {
  expect(findHeader(grid([], [null, ' ']))).toBeNull()
})

it('names every column, each differently', () => {
  expect(uniqueNames(['a', '', 'a', 'a 2'])).toEqual(['a', 'column 2', 'a 2', 'a 2 2'])
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'a 2', '', 'column 2', 'b')), (names) => {
      const unique = uniqueNames(names)
      expect(new Set(unique).size).toBe(names.length)
      expect(unique.every((name) => name !== '')).toBe(true)
    }),
  )
})
