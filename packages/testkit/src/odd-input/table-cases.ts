import { writeWorkbook } from '../files/write-workbook.ts'
import { postTable } from './build-input.ts'
import type { OddCase } from './odd-case.ts'

/** Tables that are odd as tables: rows, columns, quotes, sheets. */
export const tableCases: readonly OddCase[] = [
  {
    title: 'rows with too few and too many columns',
    kind: 'posts',
    content: (mark) =>
      postTable(
        mark,
        ['at', 'text'],
        [['2020-01-25', 'uno'], ['2020-01-25'], ['2020-01-25', 'tres', 'x'], ['2020-01-26', 'cuatro']],
      ),
    counts: { stored: 2 },
    rejected: { wrong_column_count: 2 },
    kept: ['cuatro', 'uno'],
  },
  {
    title: 'a quote that nobody closed',
    kind: 'posts',
    content: (mark) =>
      postTable(
        mark,
        ['at', 'text'],
        [
          ['2020-01-25', '"uno'],
          ['2020-01-25', 'dos'],
        ],
      ),
    counts: { stored: 1 },
    rejected: { wrong_column_count: 1 },
    kept: ['dos'],
    note: 'It costs its own line, not the rest of the file.',
  },
  {
    title: 'quotes, delimiters and line ends inside a field',
    kind: 'posts',
    content: (mark) =>
      postTable(
        mark,
        ['at', 'text'],
        [
          ['2020-01-25', '"uno, ""dos""\ntres"'],
          ['2020-01-25', '5" screen'],
        ],
      ),
    counts: { stored: 2 },
    kept: ['5" screen', 'uno, "dos"\ntres'],
  },
  {
    title: 'semicolons and decimal commas',
    kind: 'posts',
    content: (mark) =>
      postTable(
        mark,
        ['at', 'text', 'metrics.likes'],
        [
          ['25.01.2020', 'uno', '12,5 k'],
          ['26.01.2020', 'dos', '1.234'],
        ],
        ';',
      ),
    counts: { stored: 2 },
    kept: ['dos (1234 likes)', 'uno (12500 likes)'],
  },
  {
    title: 'cells pasted from a spreadsheet: tabs between them',
    kind: 'posts',
    content: (mark) => postTable(mark, ['at', 'text'], [['2020-01-25', 'uno, dos; tres']], '\t'),
    counts: { stored: 1 },
    kept: ['uno, dos; tres'],
  },
  {
    title: 'bars between the columns',
    kind: 'posts',
    content: (mark) => postTable(mark, ['at', 'text'], [['2020-01-25', 'uno, dos']], '|'),
    counts: { stored: 1 },
    kept: ['uno, dos'],
  },
  {
    title: 'a first line that says sep=;',
    kind: 'posts',
    content: (mark) => `sep=;\n${postTable(mark, ['at', 'text'], [['2020-01-25', 'uno, dos']], ';')}`,
    counts: { stored: 1 },
    kept: ['uno, dos'],
  },
  {
    title: 'a title and empty rows above the names of the columns',
    kind: 'posts',
    content: (mark) =>
      `Report of spring;;;;\n;;;;\n${postTable(mark, ['at', 'text'], [['2020-01-25', 'uno']], ';')}`,
    counts: { stored: 1 },
    kept: ['uno'],
    note: 'The preview says in which line it found the names; another can be chosen.',
  },
  {
    title: 'columns without a name, or two of one name',
    kind: 'posts',
    content: (mark) => postTable(mark, ['at', 'text', '', 'text'], [['2020-01-25', 'uno', 'x', 'y']]),
    counts: { stored: 1 },
    kept: ['uno'],
    note: 'They are called column 6 and text 2, and kept beside the post.',
  },
  {
    title: 'empty columns and empty rows behind the table',
    kind: 'posts',
    content: (mark) => `${postTable(mark, ['at', 'text'], [['2020-01-25', 'uno;;;']], ';')};;;;;;\n;;;;;;\n`,
    counts: { stored: 1 },
    kept: ['uno'],
  },
  {
    title: 'a workbook with a cover sheet, dates, shares and a formula that failed',
    kind: 'accounts',
    content: (mark) =>
      writeWorkbook([
        { name: 'Read me', rows: [['How this was made']] },
        {
          name: 'Creators',
          rows: [
            ['Platform', 'Handle', 'Followers', 'Joined', 'Engagement rate'],
            [
              'odd',
              `${mark}-a`,
              12_500,
              { number: 43_855, format: 'dd/mm/yyyy' },
              { number: 0.032, format: '0.0%' },
            ],
            ['odd', `${mark}-b`, { error: '#N/A' }, null, null],
          ],
        },
      ]),
    counts: { stored: 2 },
    kept: ['a: 12500', 'b: unknown'],
    note: 'The sheet that was read is named, and the others are offered. The rate is kept as stated, in no score.',
  },
  {
    title: 'a workbook with two rows of names under merged cells',
    kind: 'accounts',
    content: (mark) =>
      writeWorkbook([
        {
          name: 'a',
          rows: [
            ['Platform', 'Profile', null, 'Note'],
            [null, 'Handle', 'Followers', null],
            ['odd', `${mark}-a`, 7, 'x'],
          ],
          merged: ['A1:A2', 'B1:C1', 'D1:D2'],
        },
      ]),
    counts: { stored: 1 },
    kept: ['a: 7'],
  },
  {
    title: 'a list of handles with a line that is none',
    kind: 'accounts',
    platform: 'odd',
    content: (mark) =>
      `@${mark}-a\n${mark}-b\n\nhttps://www.instagram.com/${mark}-c/\nig: @${mark}-d\nAna Pérez, Paris\n`,
    counts: { stored: 4 },
    rejected: { wrong_type: 1 },
    kept: ['a: unknown', 'b: unknown', 'c: unknown', 'd: unknown'],
  },
  {
    title: 'a list of handles that names no network',
    kind: 'accounts',
    content: (mark) => `@${mark}-a\n@${mark}-b\n`,
    sees: 'Nothing in',
  },
]
