import { rejectionColumns } from '@relais/core/record/rejection-columns'
import type { MendRow } from './mend-rows.ts'

/** What a spreadsheet would run, or show as an error: @ana is a handle to us and a formula to Excel. */
const formula = /^[=+\-@\t\r]/

function cell(text: string, separator: string): string {
  // A space keeps the words as they are: Relais trims it away when the file comes back.
  const safe = formula.test(text) ? ` ${text}` : text
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Rejected rows as a file to mend in a spreadsheet and to bring back as it is: the reason stands in columns of its own
 * in front of each row, which Relais passes over.
 * @param separator what the spreadsheets of this language expect: a semicolon where the decimal mark is a comma
 */
export function toMendSheet(
  columns: readonly string[],
  rows: readonly MendRow[],
  wordsOf: (row: MendRow) => string,
  separator: ',' | ';',
): string {
  const lines = rows.map((row) => [
    String(row.line),
    wordsOf(row),
    row.column ?? row.field ?? '',
    row.value ?? '',
    ...columns.map((column) => row.cells[column] ?? ''),
  ])
  const text = [[...rejectionColumns, ...columns], ...lines]
    .map((cells) => `${cells.map((one) => cell(one, separator)).join(separator)}\r\n`)
    .join('')
  // Without the mark, Excel breaks every accent and all Thai.
  return `\uFEFF${text}`
}
