import { detectEncoding } from '@relais/core/record/detect-encoding'
import type { Delimiter, FileReading, ImportFormat, TextEncoding } from '@relais/core/record/file-reading'
import { rejectionKey } from '@relais/core/record/rejection-columns'
import { AppError } from '../../errors.ts'
import { detectFormat, foreignSentence, isArchive } from './detect-format.ts'
import type { ByteSource } from './read-bytes.ts'
import { openCsv } from './read-csv.ts'
import { listColumn, readList } from './read-list.ts'
import { readNdjson } from './read-ndjson.ts'
import type { ReadRow } from './read-rows.ts'
import { openWorkbookRows } from './read-workbook.ts'
import { withFile } from './spool-file.ts'
import { transcode } from './transcode.ts'

/** How a file is being read: what was asked for, and what looking at it told. */
export interface RowReading {
  readonly format: ImportFormat
  readonly encoding: TextEncoding | null
  readonly delimiter: Delimiter | null
  readonly sheet: string | null
  readonly headerLine: number | null
}

export interface OpenedRows {
  readonly reading: RowReading
  /** Names of the columns in their order; empty for NDJSON, whose rows name theirs. */
  readonly columns: readonly string[]
  /** Sheets of a workbook; empty for other files. */
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[]
  readonly rows: AsyncIterable<ReadRow[]>
}

const textReading = { delimiter: null, sheet: null, headerLine: null }
/** A file is told by so many bytes at least. */
const lookedAt = 64 * 1024

/**
 * The rows of a file.
 * @param choice what is not said is told by looking at the file
 * @throws AppError unreadable_file for a file that holds no rows that Relais can read
 */
export async function openRows(source: ByteSource, choice: FileReading): Promise<OpenedRows> {
  const chunks = source.bytes[Symbol.asyncIterator]()
  const close = async () => {
    await chunks.return?.()
  }
  try {
    const start = await firstBytes(chunks)
    async function* whole(): AsyncGenerator<Buffer> {
      try {
        yield start
        for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
      } finally {
        await close()
      }
    }
    return await openKnown({
      source,
      choice: isToBeMended(start) ? {} : choice,
      start,
      bytes: whole(),
      close,
    })
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * Whether these are rejected rows that Relais wrote down to be mended. How their first file was read does not hold for
 * them: they are in UTF-8, or in whatever the program wrote in which somebody mended them.
 */
function isToBeMended(start: Buffer): boolean {
  const line = start.subarray(0, lookedAt).toString('latin1').split('\n', 1)[0] ?? ''
  return /^(?:\xEF\xBB\xBF)?"?relais_line\b/u.test(line) || line.includes(`"${rejectionKey}":{"line":`)
}

/** Enough of a file to tell what it is, however small the pieces in which it arrives. */
async function firstBytes(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  while (bytes < lookedAt) {
    const next = await chunks.next()
    if (next.done) break
    parts.push(next.value)
    bytes += next.value.length
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
}

interface Opening {
  readonly source: ByteSource
  readonly choice: FileReading
  readonly start: Buffer
  /** All bytes, the first ones among them. */
  readonly bytes: AsyncIterable<Buffer>
  close(): Promise<void>
}

async function openKnown({ source, choice, start, bytes, close }: Opening): Promise<OpenedRows> {
  const sentence = foreignSentence(start)
  if (sentence !== null) throw new AppError('unreadable_file', sentence)
  if (choice.format === 'xlsx' || (choice.format === undefined && isArchive(start))) {
    return openSheet({ source, choice, start, bytes, close })
  }
  const encoding = choice.encoding ?? detectEncoding(start)
  const beginning = new TextDecoder(encoding).decode(start)
  const detected = detectFormat(beginning.slice(0, lookedAt))
  if (!detected.ok && choice.format === undefined) throw new AppError('unreadable_file', detected.sentence)
  if (beginning.trim() === '') throw new AppError('unreadable_file', 'The file is empty.')
  const format = choice.format ?? (detected.ok ? detected.format : 'csv')
  const text = withLineFeeds(transcode(bytes, encoding), beginning)
  if (format === 'ndjson') {
    return { reading: { format, encoding, ...textReading }, columns: [], sheets: [], rows: readNdjson(text) }
  }
  if (format === 'list') {
    return {
      reading: { format, encoding, ...textReading },
      columns: [listColumn],
      sheets: [],
      rows: readList(text),
    }
  }
  const { dialect, rows } = await openCsv(text, choice)
  const delimiter = (dialect?.delimiter ?? null) as Delimiter | null
  const headerLine = dialect?.headerLine ?? null
  return {
    reading: { format: 'csv', encoding, delimiter, sheet: null, headerLine },
    columns: dialect?.columns ?? [],
    sheets: [],
    rows,
  }
}

async function openSheet({ source, choice, bytes, close }: Opening): Promise<OpenedRows> {
  const file = await withFile(source, bytes, close)
  try {
    const { sheets, sheet, headerLine, columns, rows } = await openWorkbookRows(file.path, choice, (share) =>
      source.file?.countShare(share),
    )
    async function* untilDone(): AsyncGenerator<ReadRow[]> {
      try {
        yield* rows
      } finally {
        await file.remove()
      }
    }
    const reading = { format: 'xlsx', encoding: null, delimiter: null, sheet, headerLine } as const
    return { reading, columns, sheets, rows: untilDone() }
  } catch (error) {
    await file.remove()
    throw error
  }
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Files whose lines end with a return alone, as old programs for Macintosh write them. */
async function* withLineFeeds(chunks: AsyncIterable<Buffer>, beginning: string): AsyncGenerator<Buffer> {
  const needsThem = beginning.includes('\r') && !beginning.includes('\n')
  for await (const chunk of chunks) {
    if (needsThem)
      for (let at = 0; at < chunk.length; at++) if (chunk[at] === carriageReturn) chunk[at] = lineFeed
    yield chunk
  }
}
