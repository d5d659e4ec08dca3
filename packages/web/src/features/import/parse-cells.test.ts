import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCells } from './parse-cells.ts'

test('cells are told by tabs and rows by line ends of every kind', () => {
  expect(parseCells('a\tb\r\n1\t2\r\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
  expect(parseCells('a\rb')).toEqual([['a'], ['b']])
})

test('a quoted cell keeps its tabs, line ends and quotes', () => {
  expect(parseCells('"two\nlines"\t"a\tb"\t"say ""yes"""')).toEqual([['two\nlines', 'a\tb', 'say "yes"']])
})

test('a quote inside a cell is a character like any other', () => {
  expect(parseCells('27" screen\t"open')).toEqual([['27" screen', '"open']])
})

test('empty cells and rows in between stay', () => {
  expect(parseCells('a\t\tb\n\nc')).toEqual([['a', '', 'b'], [''], ['c']])
})

test('whatever cells a spreadsheet writes are read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', 'é', ';', ' ') })
  const write = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const row = fc.array(cell, { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const text = rows.map((cells) => `${cells.map(write).join('\t')}\n`).join('')
      expect(parseCells(text)).toEqual(rows)
    }),
  )
})
