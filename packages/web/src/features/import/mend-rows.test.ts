import { expect, test } from 'vitest'
import { change, noEdits, standingCells } from './edits.ts'
import {
  canBeMended,
  cellNow,
  changesFor,
  changesOfPaste,
  columnsOfRows,
  gridColumns,
  mendedRows,
  type RejectedRow,
  rowsAlike,
  toMendRows,
} from './mend-rows.ts'

const columns = ['Compte', 'Date', 'Texte']
const rejected = (
  line: number,
  cells: Record<string, string>,
  more: Partial<RejectedRow> = {},
): RejectedRow => ({
  line,
  reason: 'invalid_date',
  field: 'at',
  column: 'Date',
  value: cells.Date ?? null,
  cells,
  text: null,
  ...more,
})
const rows = toMendRows({
  columns,
  rows: [
    rejected(2, { Compte: 'mina', Date: '31/31/2025', Texte: 'Un' }),
    rejected(5, { Compte: 'ben', Date: '31/31/2025', Texte: 'Deux' }),
    rejected(
      9,
      { Compte: '', Date: '1/1/2025', Texte: 'Trois' },
      { reason: 'missing_field', field: 'author', column: 'Compte' },
    ),
  ],
})
const [first] = rows
if (!first) throw new Error('no rows')

test('a row that could not be split is split as well as it goes', () => {
  const asText = { reason: 'wrong_column_count', field: null, column: null, cells: null } as const
  const [more, fewer, none] = toMendRows({
    columns,
    rows: [
      rejected(3, {}, { ...asText, text: 'mina;1/1/2025;Oui; et non' }),
      rejected(4, {}, { ...asText, text: 'ben;2/1/2025' }),
      rejected(6, {}, { ...asText, text: null }),
    ],
  })
  expect(more?.cells).toEqual({ Compte: 'mina', Date: '1/1/2025', Texte: 'Oui; et non' })
  expect(fewer?.cells).toEqual({ Compte: 'ben', Date: '2/1/2025', Texte: '' })
  expect(none?.cells).toEqual({ Compte: '', Date: '', Texte: '' })
})

test('cells beyond the last column have columns of their own, behind those of the file', () => {
  const more = { reason: 'wrong_column_count', field: null, column: null } as const
  const long = rejected(3, { Compte: 'a', Date: 'b', Texte: 'c', 'column 4': 'd' }, more)
  expect(
    columnsOfRows([
      { columns, rows: [] },
      { columns, rows: [long] },
    ]),
  ).toEqual([...columns, 'column 4'])
  expect(columnsOfRows([])).toEqual([])
})

test('the columns that stopped rows come first', () => {
  expect(gridColumns(columns, rows.slice(0, 1))).toEqual(['Date', 'Compte', 'Texte'])
  expect(gridColumns(columns, [])).toEqual(columns)
})

test('rows with the same mistake are found, and mended in one step', () => {
  const alike = rowsAlike(rows, first, 'Date')
  expect(alike.map(({ line }) => line)).toEqual([5])
  const edits = change(noEdits, changesFor([first, ...alike], 'Date', '31/12/2025', standingCells(noEdits)))
  expect(edits.steps).toHaveLength(1)
  expect(mendedRows(rows, edits)).toEqual([
    { cells: { Compte: 'mina', Date: '31/12/2025', Texte: 'Un' } },
    { cells: { Compte: 'ben', Date: '31/12/2025', Texte: 'Deux' } },
  ])
  expect(cellNow(first, 'Date', standingCells(edits))).toBe('31/12/2025')
})

test('pasted cells fill to the right and down, and end with the grid', () => {
  const changes = changesOfPaste(
    '1/2/2025\tA\n2/2/2025\tB\n3/2/2025\tC',
    { row: 1, column: 1 },
    { rows, columns },
    new Map(),
  )
  expect(changes.map(({ line, column, after }) => [line, column, after])).toEqual([
    [5, 'Date', '1/2/2025'],
    [5, 'Texte', 'A'],
    [9, 'Date', '2/2/2025'],
    [9, 'Texte', 'B'],
  ])
})

test('somebody who was erased cannot be mended back in', () => {
  expect(canBeMended({ reason: 'erased_person' })).toBe(false)
  expect(canBeMended({ reason: 'invalid_date' })).toBe(true)
})
