export type CsvCell = string | number | null

/** Spreadsheets run a cell that begins like this as a formula, whoever wrote it. */
const formulaStart = /^[=+\-@\t\r]/

function cellText(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = formulaStart.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Rows as CSV (RFC 4180) with a byte order mark, without which Excel takes UTF-8 for something else. Texts that a
 * spreadsheet would run as a formula get an apostrophe in front, which it hides.
 * @example writeCsv([['name', 'followers'], ['=1+1', 12]]) // '\uFEFFname,followers\r\n\'=1+1,12\r\n'
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`
}
