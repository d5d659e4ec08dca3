import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('commas, quotes and line breaks stay inside their cell', () => {
  expect(toCsv(['text', 'likes'], [['say "hi", she said\nand left', 3]])).toBe(
    '\uFEFFtext,likes\r\n"say ""hi"", she said\nand left",3\r\n',
  )
})

test('words that a spreadsheet would run as a formula are made harmless, numbers stay numbers', () => {
  expect(toCsv(['a', 'b'], [['=HYPERLINK("x")', -4]])).toBe(`\uFEFFa,b\r\n"'=HYPERLINK(""x"")",-4\r\n`)
  for (const start of ['+', '-', '@', '\t']) expect(toCsv(['a'], [[`${start}1`]])).toContain(`'${start}1`)
})

test('unknown is an empty cell, not zero', () => {
  expect(toCsv(['a', 'b', 'c'], [[null, 0, false]])).toBe('\uFEFFa,b,c\r\n,0,false\r\n')
})
