import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FileReading } from '@relais/core/record/file-reading'
import {
  type WorkbookOptions,
  type WorkbookSheetContent,
  writeWorkbook,
} from '@relais/testkit/files/write-workbook'
import { writeZip } from '@relais/testkit/files/write-zip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRows } from '../steps/open-rows.ts'
import { openBytes } from '../steps/read-bytes.ts'
import { meaningOfCode } from './number-format.ts'
import { serialDate } from './serial-date.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-workbook-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function readBytes(bytes: Uint8Array, choice: FileReading = {}) {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  const { rows, ...opened } = await openRows(await openBytes(path), choice)
  const read = []
  for await (const some of rows) read.push(...some)
  return { ...opened, rows: read, fields: read.map(({ fields }) => fields) }
}

const read = (sheets: readonly WorkbookSheetContent[], options?: WorkbookOptions, choice?: FileReading) =>
  readBytes(writeWorkbook(sheets, options), choice)
const sheet = (rows: WorkbookSheetContent['rows'], name = 'Sheet1'): WorkbookSheetContent => ({ name, rows })

it('reads texts, numbers, truth, dates and shares as Excel means them', async () => {
  const { fields, reading } = await read([
    sheet([
      ['Handle', 'Followers', 'Verified', 'Joined', 'Seen', 'Rate', 'Broken'],
      [
        'ana & co <x>',
        12_500,
        true,
        { number: 43_855, format: 'dd/mm/yyyy' },
        { number: 43_855.6042, format: '[$-409]d-mmm-yy h:mm AM/PM;@' },
        { number: 0.0325, format: '0.00%' },
        { error: '#DIV/0!' },
      ],
    ]),
  ])
  expect(reading).toEqual({ format: 'xlsx', encoding: null, delimiter: null, sheet: 'Sheet1', headerLine: 1 })
  expect(fields).toEqual([
    {
      Handle: 'ana & co <x>',
      Followers: 12_500,
      Verified: true,
      Joined: '2020-01-25',
      Seen: '2020-01-25T14:30:03',
      Rate: '3.25%',
      Broken: '',
    },
  ])
})

it('reads texts that stand in their cells, and days counted from 1904', async () => {
  const rows = [
    ['a', 'b'],
    ['é', { number: 1, format: 'yyyy-mm-dd' }],
  ] as const
  const { fields } = await read([sheet(rows)], { hasInlineTexts: true, is1904: true })
  expect(fields).toEqual([{ a: 'é', b: '1904-01-02' }])
})

it('passes over titles and empty rows, joins merged names, and tells the lines of the sheet', async () => {
  const { fields, reading, rows } = await read([
    sheet([
      ['Our creators'],
      [],
      ['Name', 'Instagram', null, 'Note'],
      [null, 'Handle', 'Followers', null],
      ['Ana', 'ana', 10, 'x'],
      [],
      ['Bea', 'bea', 20, null],
    ]),
  ])
  expect(reading.headerLine).toBe(4)
  expect(fields).toEqual([
    { Name: 'Ana', Handle: 'ana', Followers: 10, Note: 'x' },
    { Name: 'Bea', Handle: 'bea', Followers: 20, Note: '' },
  ])
  expect(rows.map(({ line }) => line)).toEqual([5, 7])
})

describe('several sheets', () => {
  const cover = sheet([['How to use this file'], ['Ask Ana']], 'Cover')
  const table = sheet(
    [
      ['Handle', 'Followers', 'Bio'],
      ['ana', 1, 'x'],
    ],
    'Creators',
  )
  const hidden = {
    ...sheet(
      [
        ['a', 'b', 'c', 'd'],
        [1, 2, 3, 4],
      ],
      'Lists',
    ),
    isHidden: true,
  }

  it('reads the first that looks like a table, and offers the others', async () => {
    const { reading, sheets, fields } = await read([hidden, cover, table])
    expect(reading.sheet).toBe('Creators')
    expect(sheets).toEqual([
      { name: 'Lists', isHidden: true },
      { name: 'Cover', isHidden: false },
      { name: 'Creators', isHidden: false },
    ])
    expect(fields).toEqual([{ Handle: 'ana', Followers: 1, Bio: 'x' }])
  })

  it('reads the one that somebody chose, and the header line that somebody chose', async () => {
    expect((await read([cover, table], {}, { sheet: 'Cover' })).fields).toEqual([
      { 'How to use this file': 'Ask Ana' },
    ])
    expect((await read([table], {}, { headerLine: 2 })).reading.headerLine).toBe(2)
    await expect(read([cover], {}, { sheet: 'Nowhere' })).rejects.toMatchObject({
      code: 'unreadable_file',
      message: 'The workbook has no sheet "Nowhere". It has: "Cover".',
    })
  })
})

it('tells how far it has read, so that an import can say when it will end', async () => {
  const path = join(folder, 'long')
  const rows = Array.from({ length: 20_000 }, (_, n) => [`person${n}`, n])
  await writeFile(path, writeWorkbook([sheet([['a', 'b'], ...rows])]))
  const source = await openBytes(path)
  const told: number[] = []
  for await (const _ of (await openRows(source, {})).rows) told.push(source.bytesRead())
  expect(told.at(0)).toBeLessThan((source.bytesTotal ?? 0) / 2)
  expect(told.at(-1)).toBe(source.bytesTotal)
})

it('reads a packed workbook too', async () => {
  const { fields } = await readBytes(
    gzipSync(
      writeWorkbook([
        sheet([
          ['a', 'b'],
          [1, 2],
        ]),
      ]),
    ),
  )
  expect(fields).toEqual([{ a: 1, b: 2 }])
})

it.each([
  ['an archive that is no workbook', writeZip({ 'a.txt': 'x' }), 'no workbook of Excel'],
  [
    'a workbook that breaks off',
    writeWorkbook([
      sheet([
        ['a', 'b'],
        [1, 2],
      ]),
    ]).subarray(0, 400),
    'save it again as .xlsx',
  ],
  ['a workbook without cells', writeWorkbook([sheet([])]), 'no sheet with cells'],
  [
    'a workbook with damaged insides',
    writeZip({ 'xl/workbook.xml': '<workbook><sheets><sheet name="a"</workbook>' }),
    'damaged',
  ],
])('says what to do with %s', async (_, bytes, sentence) => {
  await expect(readBytes(bytes)).rejects.toMatchObject({
    code: 'unreadable_file',
    message: expect.stringContaining(sentence),
  })
})

it.each([
  ['yyyy-mm-dd', 'date'],
  ['d. mmmm yyyy', 'date'],
  ['[$-41E]d mmm bb', 'date'],
  ['h:mm:ss', 'time'],
  ['[h]:mm', 'time'],
  ['0.0%', 'percent'],
  ['#,##0', 'number'],
  ['General', 'number'],
  ['Standard', 'number'],
  ['#,##0 "days"', 'number'],
  ['[Red]-0.00', 'number'],
])('the format %s is a %s', (code, meaning) => {
  expect(meaningOfCode(code)).toBe(meaning)
})

it.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [43_831, false, '2020-01-01'],
  [43_831.5, false, '2020-01-01T12:00:00'],
  [43_831.999999999, false, '2020-01-02'],
  [-1, false, null],
  [5_000_000, false, null],
])('the serial %s means %s', (serial, is1904, day) => {
  expect(serialDate(serial, is1904)).toBe(day)
})
