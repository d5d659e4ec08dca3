import { AppError } from '../../errors.ts'
import { createRecordAssembler, isRecordText, type RecordText } from './assemble-records.ts'
import { announcedDelimiter, type CsvDialect, parseRecords, readHeader } from './csv-dialect.ts'
import { longestRowBytes, type ReadRow, unreadable } from './read-rows.ts'
import { splitLines } from './split-lines.ts'

function fieldsOf(record: readonly string[], { columns }: CsvDialect): Record<string, string> | null {
  if (record.length !== columns.length) return null
  const fields: Record<string, string> = {}
  for (const [index, name] of columns.entries()) fields[name] = record[index] ?? ''
  return fields
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

/**
 * Rows of a CSV file with a header line, as spreadsheets and databases write it: delimiter , ; | or tab, quoted
 * fields with line ends in them. Blank lines are no rows. A record with more or fewer fields than the header is
 * rejected; when it spans lines, only its first line is, and the others get another chance.
 */
export async function* readCsv(chunks: AsyncIterable<Buffer>): AsyncGenerator<ReadRow[]> {
  const assembler = createRecordAssembler()
  let announced: string | null = null
  let dialect: CsvDialect | null = null

  function readOne(record: RecordText, parsed: string[] | null, csv: CsvDialect): ReadRow[] {
    const fields = parsed && fieldsOf(parsed, csv)
    if (fields) {
      const { line, bytes, text } = record
      return [{ line, bytes, fields, rejection: null, text: () => text }]
    }
    const [first, ...rest] = record.lines
    const line = first?.line ?? record.line
    const rejected = unreadable(
      line,
      first?.bytes.length ?? 0,
      'wrong_column_count',
      first?.bytes.toString('utf8') ?? '',
    )
    return rest.length === 0 ? [rejected] : [rejected, ...readAll(assembler.retry(rest))]
  }

  function readAll(items: readonly (RecordText | ReadRow)[]): ReadRow[] {
    const waiting: RecordText[] = []
    const rows: ReadRow[] = []
    for (const item of items) {
      if (dialect !== null) {
        if (isRecordText(item)) waiting.push(item)
        else rows.push(item)
      } else if (!isRecordText(item)) {
        throw new AppError(
          'unreadable_file',
          'The header line cannot be read. Save the file as CSV (UTF-8) and try again.',
        )
      } else {
        const delimiter = announced === null ? announcedDelimiter(item.text) : null
        if (delimiter === null) dialect = readHeader(item.text, announced)
        else announced = delimiter
      }
    }
    const csv = dialect
    if (csv === null || waiting.length === 0) return rows
    const parsed = parseTogether(waiting, csv)
    const read = waiting.flatMap((record, index) => readOne(record, parsed[index] ?? null, csv))
    // In the order of the file: an import that goes on where it was counts lines.
    return [...rows, ...read].sort((one, other) => one.line - other.line)
  }

  for await (const lines of splitLines(chunks, longestRowBytes)) {
    const rows = readAll(assembler.add(lines))
    if (rows.length > 0) yield rows
  }
  // A record that turns out to be none puts its lines back: the end is reached when nothing is left.
  for (let items = assembler.finish(); items.length > 0; items = assembler.finish()) {
    const rows = readAll(items)
    if (rows.length > 0) yield rows
  }
}
