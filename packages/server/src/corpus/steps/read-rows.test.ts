import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openRows } from './open-rows.ts'
import { openBytes } from './read-bytes.ts'
import { openCsv } from './read-csv.ts'
import { readNdjson } from './read-ndjson.ts'
import type { ReadRow } from './read-rows.ts'
import { splitLines } from './split-lines.ts'

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function all<Item>(batches: AsyncIterable<Item[]>): Promise<Item[]> {
  const items: Item[] = []
  for await (const batch of batches) items.push(...batch)
  return items
}

const ndjson = (text: string | Buffer, size = 7) => all(readNdjson(inPieces(Buffer.from(text), size)))
const csv = async (text: string | Buffer, size = 7) =>
  all((await openCsv(inPieces(Buffer.from(text), size))).rows)
const told = (rows: readonly ReadRow[]) =>
  rows.map(({ line, fields, rejection }) => [line, fields ?? rejection?.reason])

it('reads one object a line, with the number of its line', async () => {
  expect(told(await ndjson('\uFEFF{"a":1}\r\n\n  \n{"a":"é\u2028x"}'))).toEqual([
    [1, { a: 1 }],
    [4, { a: 'é\u2028x' }],
  ])
})

it('keeps integers that numbers cannot hold as texts', async () => {
  const [row] = await ndjson(
    '{"id":1212166453815906306,"n":[9007199254740993],"small":12,"text":"1212166453815906306"}',
  )
  expect(row?.fields).toEqual({
    id: '1212166453815906306',
    n: ['9007199254740993'],
    small: 12,
    text: '1212166453815906306',
  })
})

it('tells what is no object, no JSON and no text apart, and goes on', async () => {
  const bytes = Buffer.concat([
    Buffer.from('[1]\n{"a":\n'),
    Buffer.from([0x7b, 0xff, 0x01, 0x02, 0x03, 0xc3, 0x04, 0x05, 0x7d, 0x0a]),
    Buffer.from('{"a":1}\n'),
  ])
  expect(told(await ndjson(bytes))).toEqual([
    [1, 'wrong_type'],
    [2, 'not_json'],
    [3, 'unreadable_bytes'],
    [4, { a: 1 }],
  ])
})

it('reads a line in the code page of Windows that it is whole in, and says so', async () => {
  const bytes = Buffer.concat([Buffer.from('{"a":"é"}\n'), Buffer.from('{"a":"\u00e9t\u00e9"}\n', 'latin1')])
  expect((await ndjson(bytes)).map(({ fields, isRepaired }) => [fields, isRepaired])).toEqual([
    [{ a: 'é' }, false],
    [{ a: 'été' }, true],
  ])
})

it('passes over a line that is too long without holding it', async () => {
  const bytes = Buffer.from(`${'x'.repeat(5_000)}\nshort\n`)
  const [long, short] = await all(splitLines(inPieces(bytes, 100), 1_000))
  expect(long).toMatchObject({ line: 1, isTooLong: true })
  expect(long?.bytes.length).toBeLessThanOrEqual(1_100)
  expect(short).toMatchObject({ line: 2, isTooLong: false })
})

it('holds no more than a line while 200 MB without a line end stream by', async () => {
  async function* endless(): AsyncGenerator<Buffer> {
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    for (let count = 0; count < 200; count++) yield chunk
    yield Buffer.from('\n{"a":1}\n')
  }
  const before = process.memoryUsage().arrayBuffers
  const rows = await all(readNdjson(endless()))
  expect(told(rows)).toEqual([
    [1, 'line_too_long'],
    [2, { a: 1 }],
  ])
  expect(rows[0]?.text().length).toBe(10_000)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * 1024 * 1024)
})

it('reads CSV with any of the usual delimiters, quotes, line ends in fields and blank lines', async () => {
  expect(told(await csv('\uFEFFa;b;b;\r\n1;"x; ""y""";3;4\r\n\r\n"l1\nl2";2;3;4\r\n'))).toEqual([
    [2, { a: '1', b: 'x; "y"', 'b 2': '3', 'column 4': '4' }],
    [5, { a: 'l1\nl2', b: '2', 'b 2': '3', 'column 4': '4' }],
  ])
  expect(told(await csv('a\tb\n1\t2\n'))).toEqual([[2, { a: '1', b: '2' }]])
  expect(told(await csv('sep=|\na|b\n1,1|2\n'))).toEqual([[3, { a: '1,1', b: '2' }]])
})

it('takes quotes in the middle of a field as they stand', async () => {
  expect(told(await csv('a,b\n5" screen,6" screen\n'))).toEqual([[2, { a: '5" screen', b: '6" screen' }]])
})

it('rejects a record of too few or too many fields, and goes on', async () => {
  expect(told(await csv('a,b\n1\n1,2,3\n4,5\n'))).toEqual([
    [2, 'wrong_column_count'],
    [3, 'wrong_column_count'],
    [4, { a: '4', b: '5' }],
  ])
})

it('gives rows in the order of the file, whatever became of them', async () => {
  const text = 'a,b\n1,1\n2\n"3\n",3\n"4\n4\n5,5,5\n6,6\n'
  const lines = (await csv(text, 1_000)).map(({ line }) => line)
  expect(lines).toEqual([2, 3, 5, 6, 7, 8, 9])
})

it('refuses a file whose header is no text, rather than take a row for the header', async () => {
  const bytes = Buffer.concat([Buffer.from([0xe1, 0x01, 0x02, 0x03, 0xc3, 0x04, 0x0a]), Buffer.from('1,2\n')])
  await expect(csv(bytes)).rejects.toMatchObject({ code: 'unreadable_file' })
})

it('loses one line to a quote that nobody closed, not the rest of the file', async () => {
  const rest = Array.from({ length: 3_000 }, (_, index) => `${index},x\n`).join('')
  const rows = await csv(`a,b\n1,"open\n${rest}`, 64 * 1024)
  expect(rows).toHaveLength(3_001)
  expect(rows.filter(({ rejection }) => rejection !== null).map(({ line }) => line)).toEqual([2])
})

it('reads back every table that it writes, however the bytes arrive', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', '😀', ';') })
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 })
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 50 }), async (rows, size) => {
      const text = `x,y\n${rows.map((row) => `${row.map(quoted).join(',')}\n`).join('')}`
      const read = await csv(text, size)
      expect(read.map(({ fields }) => fields)).toEqual(rows.map(([x, y]) => ({ x, y })))
    }),
  )
})

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-read-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function readFileOf(bytes: Buffer) {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  const source = await openBytes(path)
  const opened = await openRows(source, {})
  return { rows: await all(opened.rows), source, format: opened.reading.format }
}

it('tells format and compression by the content, not by the name', async () => {
  const plain = await readFileOf(Buffer.from('a,b\n1,2\n'))
  expect([plain.format, plain.source.compression, plain.rows.length]).toEqual(['csv', 'none', 1])
  const packed = await readFileOf(gzipSync('{"a":1}\n{"a":2}\n'))
  expect([packed.format, packed.source.compression, packed.rows.length]).toEqual(['ndjson', 'gzip', 2])
  expect(packed.source.bytesRead()).toBe(packed.source.bytesTotal)
})

it('reads files of several gzip members, as logs are rotated', async () => {
  const { rows } = await readFileOf(Buffer.concat([gzipSync('{"a":1}\n'), gzipSync('{"a":2}\n')]))
  expect(rows).toHaveLength(2)
})

it('says so when a compressed file breaks off', async () => {
  const packed = gzipSync(Array.from({ length: 9_999 }, (_, index) => `{"a":${Math.sin(index)}}\n`).join(''))
  await expect(readFileOf(packed.subarray(0, packed.length / 2))).rejects.toMatchObject({
    code: 'unreadable_file',
    message: expect.stringContaining('cannot be read to its end'),
  })
})

it.each([
  ['', 'is empty'],
  ['[{"a":1}]', 'one JSON object a line'],
  ['PK\u0003\u0004rest', 'save it again as .xlsx'],
  ['%PDF-1.7', 'PDF'],
  ['<table><tr><td>a', 'web page'],
])('says what to do with a file that it cannot read', async (bytes, advice) => {
  await expect(readFileOf(Buffer.from(bytes as string))).rejects.toMatchObject({
    code: 'unreadable_file',
    message: expect.stringContaining(advice),
  })
})
