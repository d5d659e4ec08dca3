import { gzipSync } from 'node:zlib'
import { writeWorkbook } from '../files/write-workbook.ts'
import { writeZip } from '../files/write-zip.ts'
import { inUtf16, inWindows874, postLine, postTable } from './build-input.ts'
import type { OddCase } from './odd-case.ts'

const mebibyte = 1024 * 1024

/** Files that are odd as files: what they are made of, and in which letters they are written. */
export const fileCases: readonly OddCase[] = [
  {
    title: 'a gzip file that breaks off',
    kind: 'posts',
    content: (mark) =>
      gzipSync(Array.from({ length: 500 }, (_, n) => postLine(mark, { n })).join('')).subarray(0, 1_000),
    sees: 'The file cannot be read to its end',
  },
  { title: 'an empty file', kind: 'posts', content: () => '', sees: 'The file is empty' },
  { title: 'a file of blank lines', kind: 'posts', content: () => '\n\n \n', sees: 'The file is empty' },
  {
    title: 'one JSON list instead of one object a line',
    kind: 'posts',
    content: (mark) => `[${postLine(mark)}]`,
    sees: 'Write one JSON object a line',
  },
  { title: 'a PDF', kind: 'posts', content: () => '%PDF-1.7\n', sees: 'The file is a PDF' },
  {
    title: 'a picture',
    kind: 'posts',
    content: () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    sees: 'a picture',
  },
  {
    title: 'a workbook of an old Excel, or one with a password',
    kind: 'posts',
    content: () => Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'),
    sees: 'Save it as .xlsx or CSV',
  },
  {
    title: 'a web page whose name ends in .xls',
    kind: 'posts',
    content: () => '<html><table><tr><td>a</td></tr></table></html>',
    sees: 'a web page',
  },
  {
    title: 'an archive that is no workbook',
    kind: 'posts',
    content: () => writeZip({ 'a.txt': 'x' }),
    sees: 'no workbook of Excel',
  },
  {
    title: 'a workbook that breaks off',
    kind: 'posts',
    content: () =>
      writeWorkbook([
        {
          name: 'a',
          rows: [
            ['a', 'b'],
            [1, 2],
          ],
        },
      ]).subarray(0, 500),
    sees: 'save it again as .xlsx',
  },
  {
    title: 'a line of 100 MB',
    kind: 'posts',
    *content(mark) {
      yield '{"text":"'
      for (let piece = 0; piece < 100; piece++) yield 'x'.repeat(mebibyte)
      yield `"}\n${postLine(mark)}`
    },
    counts: { stored: 1 },
    rejected: { line_too_long: 1 },
    kept: ['hola'],
    note: 'The line streams by; no more than 16 MB of it is ever held.',
  },
  {
    title: 'lines that are no JSON, no object, or cut in the middle',
    kind: 'posts',
    content: (mark) => `${postLine(mark)}{"oops\n[1]\nnull\n`,
    counts: { stored: 1 },
    rejected: { not_json: 1, wrong_type: 2 },
    kept: ['hola'],
  },
  {
    title: 'UTF-8 with a mark at its beginning',
    kind: 'posts',
    content: (mark) => `\uFEFF${postLine(mark, { text: 'été' })}`,
    counts: { stored: 1 },
    kept: ['été'],
  },
  ...[false, true].map(
    (isBigEndian): OddCase => ({
      title: `a table in UTF-16, ${isBigEndian ? 'big' : 'little'} end first`,
      kind: 'posts',
      content: (mark) => inUtf16(postTable(mark, ['at', 'text'], [['2020-01-25', 'été สวัสดี']]), isBigEndian),
      counts: { stored: 1 },
      kept: ['été สวัสดี'],
    }),
  ),
  {
    title: 'a table in Windows-1252, as Western Excel writes it',
    kind: 'posts',
    content: (mark) =>
      Buffer.from(
        postTable(mark, ['at', 'text'], [['2020-01-25', 'déjà vu, señor'.replace(',', ' ')]]),
        'latin1',
      ),
    counts: { stored: 1 },
    kept: ['déjà vu  señor'],
    note: 'The preview names the encoding, and another can be chosen there.',
  },
  {
    title: 'a table in Windows-874, as Thai Excel writes it',
    kind: 'posts',
    content: (mark) => inWindows874(postTable(mark, ['at', 'text'], [['2020-01-25', 'กาแฟดีมาก']])),
    counts: { stored: 1 },
    kept: ['กาแฟดีมาก'],
    note: 'The preview names the encoding, and another can be chosen there.',
  },
  {
    title: 'two encodings in one file',
    kind: 'posts',
    content: (mark) =>
      Buffer.concat([
        Buffer.from(postLine(mark, { text: 'été' })),
        Buffer.from(postLine(mark, { n: 2, text: 'señor' }), 'latin1'),
      ]),
    counts: { stored: 2 },
    repaired: 1,
    kept: ['señor', 'été'],
    note: 'The odd line is read in the encoding in which it is whole.',
  },
  {
    title: 'broken bytes in the middle of a text',
    kind: 'posts',
    content: (mark) =>
      Buffer.concat([
        Buffer.from(postLine(mark, { text: 'été' }).slice(0, -3)),
        Buffer.from([0xff]),
        Buffer.from('"}\n'),
      ]),
    counts: { stored: 1 },
    repaired: 1,
    kept: ['été\uFFFD'],
    note: 'Each broken byte becomes �.',
  },
  {
    title: 'a line that is no text at all',
    kind: 'posts',
    content: (mark) =>
      Buffer.concat([Buffer.from(postLine(mark)), Buffer.from([0xff, 1, 2, 3, 0xc3, 4, 5, 6, 0x0a])]),
    counts: { stored: 1 },
    rejected: { unreadable_bytes: 1 },
    kept: ['hola'],
  },
  {
    title: 'lines that end with a return alone, as old Macintosh programs write them',
    kind: 'posts',
    content: (mark) =>
      postTable(
        mark,
        ['at', 'text'],
        [
          ['2020-01-25', 'uno'],
          ['2020-01-26', 'dos'],
        ],
      ).replaceAll('\n', '\r'),
    counts: { stored: 2 },
    kept: ['dos', 'uno'],
  },
]
