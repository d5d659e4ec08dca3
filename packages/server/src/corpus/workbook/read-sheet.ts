import type { GridRow } from '@relais/core/record/find-header'
import { AppError } from '../../errors.ts'
import type { Workbook, WorkbookSheet } from './open-workbook.ts'
import { serialDate, serialTime } from './serial-date.ts'
import { readXml } from './xml-events.ts'

/** A text for texts, dates and shares; a number where Excel means a number; null for nothing. */
export type CellValue = string | number | boolean | null

/** Excel's own limits. */
const mostColumns = 16_384
const longestText = 32_767

/** 0 for A, 27 for AB; -1 where the cell does not say. */
function columnOf(reference: string | undefined): number {
  if (reference === undefined) return -1
  let column = 0
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64
    if (value < 1 || value > 26) break
    column = column * 26 + value
  }
  return column - 1
}

/** 12 digits say what a share is; more would show how numbers are stored. */
const share = (value: number) => `${Number((value * 100).toPrecision(12))}%`

function numberIn(text: string, style: number, { meanings, is1904 }: Workbook): CellValue {
  const value = Number(text)
  if (text.trim() === '' || Number.isNaN(value)) return null
  switch (meanings[style] ?? 'number') {
    case 'date':
      return serialDate(value, is1904) ?? value
    case 'time':
      return value >= 1 && value >= 367 ? (serialDate(value, is1904) ?? value) : serialTime(value)
    case 'percent':
      return share(value)
    case 'number':
      return value
  }
}

function cellValue(type: string, style: number, text: string, book: Workbook): CellValue {
  switch (type) {
    case 's':
      return book.sharedStrings[Number(text)] ?? null
    case 'str':
    case 'inlineStr':
      return text
    case 'b':
      return text.trim() === '1'
    case 'd':
      return text
    case 'e':
      // A formula that failed says nothing: unknown, not an error's name.
      return null
    default:
      return numberIn(text, style, book)
  }
}

/**
 * The rows of a sheet as it streams by, empty ones left out. `onShare` is told how much of it was read, from 0 to 1. Dates come as the sheet shows them, without zone.
 * @throws AppError unreadable_file
 */
export async function* readSheet(
  book: Workbook,
  sheet: WorkbookSheet,
  onShare?: (share: number) => void,
): AsyncGenerator<GridRow[]> {
  let bytesRead = 0
  let rows: GridRow[] = []
  let line = 0
  let cells: CellValue[] = []
  let column = -1
  let type = 'n'
  let style = 0
  let text = ''
  let isValue = false
  let readings = 0

  const stream = await book.open(sheet.path)
  const reading = readXml(stream, {
    bytes: (count) => {
      bytesRead += count
      onShare?.(Math.min(1, bytesRead / Math.max(1, sheet.bytes)))
    },
    open: (name, attributes) => {
      switch (name) {
        case 'row':
          line = attributes.r === undefined ? line + 1 : Number(attributes.r)
          cells = []
          column = -1
          break
        case 'c': {
          const told = columnOf(attributes.r)
          column = told >= 0 ? told : column + 1
          type = attributes.t ?? 'n'
          style = Number(attributes.s ?? 0)
          text = ''
          break
        }
        case 'v':
          isValue = true
          break
        case 't':
          isValue = readings === 0
          break
        case 'rPh':
          readings++
          break
      }
    },
    text: (part) => {
      if (isValue && text.length < longestText) text += part
    },
    close: (name) => {
      switch (name) {
        case 'v':
        case 't':
          isValue = false
          break
        case 'rPh':
          readings--
          break
        case 'c':
          if (column < mostColumns && text !== '') {
            while (cells.length < column) cells.push(null)
            cells[column] = cellValue(type, style, text, book)
          }
          break
        case 'row':
          if (cells.some((cell) => cell !== null && cell !== '')) rows.push({ line, cells })
          break
      }
    },
  })
  try {
    for await (const _ of reading) {
      if (rows.length === 0) continue
      yield rows
      rows = []
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new AppError('unreadable_file', `The workbook cannot be read to its end: ${reason}.`)
  }
}
