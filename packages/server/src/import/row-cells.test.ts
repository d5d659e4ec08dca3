import { expect, test } from 'vitest'
import { rowCells } from './row-cells.ts'

test('a row is shown as it stands in the file, nested fields with dots', () => {
  expect(rowCells({ id: 9, owner: { name: 'Ana', age: null }, tags: ['a'], text: ' Hi ' })).toEqual({
    id: '9',
    'owner.name': 'Ana',
    'owner.age': '',
    tags: '["a"]',
    text: ' Hi ',
  })
})

test('a cell that nobody could read on a screen is cut', () => {
  expect(rowCells({ text: 'x'.repeat(10_000) }).text).toHaveLength(500)
})
