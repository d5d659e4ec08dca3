import { type Delimiter, delimiters } from '@relais/core/record/file-reading'
import { type FoundHeader, findHeader, type GridRow } from '@relais/core/record/find-header'
import { parse } from 'csv-parse/sync'

/** How a CSV file is written, told by its first lines. */
export interface CsvDialect {
  readonly delimiter: string
  readonly columns: readonly string[]
}

/** Fields of one record; quotes in the middle of a field are taken as they stand. */
export function parseRecords(text: string, delimiter: string): string[][] {
  return parse(text, { delimiter, relax_quotes: true, relax_column_count: true, record_delimiter: '\n' })
}

/** The delimiter that spreadsheets announce in a first line of their own, or null. */
export function announcedDelimiter(text: string): string | null {
  return /^sep=(.)$/.exec(text)?.[1] ?? null
}

/** A line as it was cut from the file, before anybody knows by what its fields are separated. */
export interface UnsplitRow {
  readonly line: number
  readonly text: string
}

function splitRow({ line, text }: UnsplitRow, delimiter: string): GridRow {
  try {
    return { line, cells: parseRecords(text, delimiter)[0] ?? [] }
  } catch {
    return { line, cells: [] }
  }
}

/** How many of the rows have as many fields as most rows have, and how many fields those are. */
function agreement(rows: readonly UnsplitRow[], delimiter: string) {
  const widths = new Map<number, number>()
  for (const row of rows) {
    const { length } = splitRow(row, delimiter).cells
    widths.set(length, (widths.get(length) ?? 0) + 1)
  }
  let best = { width: 1, rows: 0 }
  for (const [width, times] of widths) {
    if (width > 1 && (times > best.rows || (times === best.rows && width > best.width)))
      best = { width, rows: times }
  }
  return best
}

/** The delimiter by which most rows have the same number of fields; by which they have more, when several agree. */
export function tellDelimiter(rows: readonly UnsplitRow[]): Delimiter {
  let best: { delimiter: Delimiter; width: number; rows: number } = { delimiter: ',', width: 1, rows: 0 }
  for (const delimiter of delimiters) {
    const found = agreement(rows, delimiter)
    const isBetter = found.rows > best.rows || (found.rows === best.rows && found.width > best.width)
    if (isBetter) best = { delimiter, ...found }
  }
  return best.delimiter
}

export interface FoundDialect extends CsvDialect {
  /** Line of the names of the columns. */
  readonly headerLine: number
}

/**
 * Tells by a file's first rows how it is written and where the names of its columns stand.
 * @param chosen what somebody chose, or what the file announces
 * @returns null when the rows are empty
 */
export function readDialect(
  rows: readonly UnsplitRow[],
  chosen: { readonly delimiter?: string | undefined; readonly headerLine?: number | undefined },
): FoundDialect | null {
  const delimiter = chosen.delimiter ?? tellDelimiter(rows)
  const grid = rows.map((row) => splitRow(row, delimiter))
  const header: FoundHeader | null = findHeader(grid, chosen.headerLine)
  if (header === null) return null
  return { delimiter, columns: header.columns, headerLine: grid[header.index]?.line ?? 1 }
}
