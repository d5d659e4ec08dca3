import { AppError } from '../../errors.ts'
import { createRecordAssembler, isRecordText, type RecordText } from './assemble-records.ts'
import {
  announcedDelimiter,
  type CsvDialect,
  type FoundDialect,
  parseRecords,
  readDialect,
} from './csv-dialect.ts'
import { longestRowBytes, type ReadRow, unreadable } from './read-rows.ts'
import { splitLines } from './split-lines.ts'

type Item = RecordText | ReadRow

/** By so many rows is told how the file is written. */
const lookedAt = 40

/** The fields of a record by column; null when they are too few or too many. */
function fieldsOf(record: readonly string[], { columns }: CsvDialect): Record<string, string> | null {
  if (record.length < columns.length) return null
  // Spreadsheets write empty fields behind the last column.
  if (record.length > columns.length && record.slice(columns.length).some((cell) => cell !== '')) return null
  const fields: Record<string, string> = {}
  for (let index = 0; index < columns.length; index++) {
    fields[columns[index] as string] = record[index] as string
  }
  return fields
}

/** Spreadsheets write delimiters alone for an empty row. */
function isBlank(text: string, { delimiter }: CsvDialect): boolean {
  return text.startsWith(delimiter) && text.replaceAll(delimiter, '').trim() === ''
}

/** Many records in one call are several times faster than one by one; that works unless one of them is broken. */
function parseTogether(records: readonly RecordText[], { delimiter }: CsvDialect): (string[] | null)[] {
  try {
    const parsed = parseRecords(records.map(({ text }) => text).join('\n'), delimiter)
    if (parsed.length === records.length) return parsed
  } catch {
    // One by one below: the broken record is found and the others are kept.
  }
  return records.map(({ text }) => {
    try {
      const parsed = parseRecords(text, delimiter)
      return parsed.length === 1 ? (parsed[0] ?? null) : null
    } catch {
      return null
    }
  })
}

export interface OpenedCsv {
  /** Null when the file holds no row at all. */
  readonly dialect: FoundDialect | null
  readonly rows: AsyncIterable<ReadRow[]>
}

export interface CsvChoice {
  readonly delimiter?: string | undefined
  readonly headerLine?: number | undefined
}

/**
 * Opens a CSV file as spreadsheets and databases write it: delimiter , ; | or tab, quoted fields with line ends in
 * them, titles and empty lines above the names of the columns. Blank lines are no rows. A record with more or fewer
 * fields than the header is rejected; when it spans lines, only its first line is, and the others get another chance.
 * @throws AppError unreadable_file when its first lines are no text
 */
export async function openCsv(chunks: AsyncIterable<Buffer>, choice: CsvChoice = {}): Promise<OpenedCsv> {
  const assembler = createRecordAssembler()
  const lines = splitLines(chunks, longestRowBytes)
  const first: Item[] = []
  let isOver = false
  while (first.length < Math.max(lookedAt, (choice.headerLine ?? 0) + 1)) {
    const next = await lines.next()
    const items: Item[] = next.done ? assembler.finish() : assembler.add(next.value)
    first.push(...items)
    isOver = next.done === true && items.length === 0
    if (isOver) break
  }
  const announced = first[0] && isRecordText(first[0]) ? announcedDelimiter(first[0].text) : null
  if (announced !== null) first.shift()
  const sample = first.slice(0, Math.max(lookedAt, choice.headerLine ?? 0)).filter(isRecordText)
  if (first.length > 0 && (first[0] === undefined || !isRecordText(first[0]))) {
    await lines.return(undefined)
    throw new AppError(
      'unreadable_file',
      'The first line of the file cannot be read as text. Choose another encoding, or save the file as CSV (UTF-8) and try again.',
    )
  }
  const dialect = readDialect(sample, { ...choice, delimiter: choice.delimiter ?? announced ?? undefined })
  if (dialect === null) return { dialect, rows: nothing() }
  return { dialect, rows: readRecords(assembler, lines, first, dialect) }
}

async function* nothing(): AsyncGenerator<ReadRow[]> {}

async function* readRecords(
  assembler: ReturnType<typeof createRecordAssembler>,
  lines: AsyncGenerator<Parameters<typeof assembler.add>[0] & object>,
  first: readonly Item[],
  csv: FoundDialect,
): AsyncGenerator<ReadRow[]> {
  function readOne(record: RecordText, parsed: string[] | null): ReadRow[] {
    if (isBlank(record.text, csv)) return []
    const fields = parsed && fieldsOf(parsed, csv)
    if (fields) {
      const { line, bytes, text, isRepaired } = record
      return [{ line, bytes, fields, rejection: null, isRepaired, text: () => text }]
    }
    const [firstLine, ...rest] = record.lines
    const rejected = unreadable(
      firstLine?.line ?? record.line,
      firstLine?.bytes.length ?? 0,
      'wrong_column_count',
      firstLine?.bytes.toString('utf8') ?? '',
    )
    return rest.length === 0 ? [rejected] : [rejected, ...readAll(assembler.retry(rest))]
  }

  function readAll(items: readonly Item[]): ReadRow[] {
    const behind = items.filter(({ line }) => line > csv.headerLine)
    const waiting = behind.filter(isRecordText)
    const rows = behind.filter((item): item is ReadRow => !isRecordText(item))
    if (waiting.length === 0) return rows
    const parsed = parseTogether(waiting, csv)
    const read = waiting.flatMap((record, index) => readOne(record, parsed[index] ?? null))
    // In the order of the file: an import that goes on where it was counts lines.
    return [...rows, ...read].sort((one, other) => one.line - other.line)
  }

  const begun = readAll(first)
  if (begun.length > 0) yield begun
  for await (const some of lines) {
    const rows = readAll(assembler.add(some))
    if (rows.length > 0) yield rows
  }
  // A record that turns out to be none puts its lines back: the end is reached when nothing is left.
  for (let items = assembler.finish(); items.length > 0; items = assembler.finish()) {
    const rows = readAll(items)
    if (rows.length > 0) yield rows
  }
}
