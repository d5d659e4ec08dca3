import type { FileReading } from '@relais/core/record/file-reading'
import { findHeader, type GridRow } from '@relais/core/record/find-header'
import { AppError } from '../../errors.ts'
import { openWorkbook, type Workbook, type WorkbookSheet } from '../workbook/open-workbook.ts'
import { type CellValue, readSheet } from '../workbook/read-sheet.ts'
import type { ReadRow } from './read-rows.ts'
import { toDelimited } from './to-delimited.ts'

const lookedAt = 40
const mostSheetsLookedAt = 50

export interface OpenedWorkbook {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[]
  readonly sheet: string
  readonly headerLine: number
  readonly columns: readonly string[]
  readonly rows: AsyncIterable<ReadRow[]>
}

async function firstRows(book: Workbook, sheet: WorkbookSheet, most: number): Promise<GridRow[]> {
  const rows: GridRow[] = []
  for await (const some of readSheet(book, sheet)) {
    rows.push(...some)
    if (rows.length >= most) break
  }
  return rows.slice(0, most)
}

/** Covers and instructions have few columns; a table has names and at least one row behind them. */
async function chooseSheet(book: Workbook): Promise<WorkbookSheet> {
  const visible = book.sheets.filter(({ isHidden }) => !isHidden)
  let best: { sheet: WorkbookSheet; width: number } | null = null
  for (const sheet of (visible.length > 0 ? visible : book.sheets).slice(0, mostSheetsLookedAt)) {
    const rows = await firstRows(book, sheet, lookedAt)
    const header = findHeader(rows)
    const width = header === null ? -1 : rows.length <= header.index + 1 ? 0 : header.columns.length
    if (width > (best?.width ?? -1)) best = { sheet, width }
    if (width >= 3) break
  }
  if (best === null) throw new AppError('unreadable_file', 'The workbook has no sheet with cells in it.')
  return best.sheet
}

function namedSheet(book: Workbook, name: string): WorkbookSheet {
  const sheet = book.sheets.find((each) => each.name === name)
  if (sheet !== undefined) return sheet
  const names = book.sheets.map((each) => `"${each.name}"`).join(', ')
  throw new AppError('unreadable_file', `The workbook has no sheet "${name}". It has: ${names}.`)
}

function readRow({ line, cells }: GridRow, columns: readonly string[]): ReadRow | null {
  const fields: Record<string, unknown> = {}
  let bytes = 0
  let isBlank = true
  for (let index = 0; index < Math.max(cells.length, columns.length); index++) {
    const value = (cells[index] ?? '') as CellValue
    if (value !== '') isBlank = false
    bytes += typeof value === 'string' ? value.length : 8
    const name = columns[index]
    if (name !== undefined) fields[name] = value
    else if (value !== '') fields[`column ${index + 1}`] = value
  }
  if (isBlank) return null
  return { line, bytes, fields, rejection: null, isRepaired: false, text: () => toDelimited(cells, '\t') }
}

/**
 * Opens a workbook at the sheet that was asked for, else at the first visible one that looks like a table.
 * @throws AppError unreadable_file
 */
export async function openWorkbookRows(
  path: string,
  choice: FileReading,
  onShare: (share: number) => void,
): Promise<OpenedWorkbook> {
  const book = await openWorkbook(path)
  try {
    const sheet = choice.sheet === undefined ? await chooseSheet(book) : namedSheet(book, choice.sheet)
    const rows = await firstRows(book, sheet, Math.max(lookedAt, choice.headerLine ?? 0))
    const header = findHeader(rows, choice.headerLine)
    if (header === null) throw new AppError('unreadable_file', `The sheet "${sheet.name}" is empty.`)
    const headerLine = rows[header.index]?.line ?? 1
    const { columns } = header
    return {
      sheets: book.sheets.map(({ name, isHidden }) => ({ name, isHidden })),
      sheet: sheet.name,
      headerLine,
      columns,
      rows: readTable(readSheet(book, sheet, onShare), book, headerLine, columns),
    }
  } catch (error) {
    book.close()
    throw error
  }
}

async function* readTable(
  sheetRows: AsyncIterable<GridRow[]>,
  book: Workbook,
  headerLine: number,
  columns: readonly string[],
): AsyncGenerator<ReadRow[]> {
  try {
    for await (const some of sheetRows) {
      const rows = some
        .filter(({ line }) => line > headerLine)
        .map((row) => readRow(row, columns))
        .filter((row) => row !== null)
      if (rows.length > 0) yield rows
    }
  } finally {
    book.close()
  }
}
