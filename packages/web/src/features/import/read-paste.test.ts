import { expect, test } from 'vitest'
import { readPaste } from './read-paste.ts'

test('cells of a spreadsheet are a table, its first line not counted as a row', () => {
  expect(readPaste('Réseau\tAbonnés\nInstagram\t12,5 k\nTikTok\t9\n')).toEqual({
    kind: 'table',
    rows: 2,
    columns: 2,
    isJson: false,
  })
})

test('a cell with line ends is one cell', () => {
  expect(readPaste('Texte\tMentions\n"un\ndeux"\t3')).toMatchObject({ rows: 1, columns: 2 })
})

test('JSON lines and CSV go the way of a file', () => {
  expect(readPaste('{"a":1}\n{"a":2}')).toEqual({ kind: 'table', rows: 2, columns: 0, isJson: true })
  expect(readPaste('name;followers\nAna;12')).toMatchObject({ kind: 'table', rows: 1 })
})

test('a list of handles is people', () => {
  expect(readPaste('@ana\n@ben')).toMatchObject({ kind: 'people', unread: [] })
})

test('nothing is nothing, and a single sentence is not guessed at', () => {
  expect(readPaste(' \n ')).toEqual({ kind: 'nothing' })
  expect(readPaste('What a lovely day')).toEqual({ kind: 'unclear' })
})
