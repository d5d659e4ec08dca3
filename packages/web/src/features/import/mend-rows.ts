import type { Mend, RejectedRows, RejectionReason } from '@relais/server/import/import.schema'
import { type CellChange, type Edits, standingCells } from './edits.ts'
import { parseCells } from './parse-cells.ts'

export type RejectedRow = RejectedRows['rows'][number]

/** A rejected row as a line of the grid. */
export interface MendRow {
  readonly line: number
  readonly reason: RejectionReason
  readonly field: string | null
  /** The column to look at; null when the row as a whole is wrong. */
  readonly column: string | null
  readonly value: string | null
  /** What stands in the file, by column. */
  readonly cells: Readonly<Record<string, string>>
}

/** Reasons that no edit of a cell removes. */
const beyondMending = new Set<RejectionReason>(['erased_person', 'id_collision', 'line_too_long'])

export const canBeMended = ({ reason }: Pick<MendRow, 'reason'>): boolean => !beyondMending.has(reason)

/** Splits a row that had too many or too few cells as well as it goes; what is too much joins the last column. */
function splitByHand(text: string, columns: readonly string[]): Record<string, string> {
  const delimiter = ['\t', ';', '|', ','].find((each) => text.includes(each)) ?? ','
  const [parts = []] = delimiter === '\t' ? parseCells(text) : [text.split(delimiter)]
  const last = columns.length - 1
  return Object.fromEntries(
    columns.map((column, index) => [
      column,
      index === last ? parts.slice(index).join(delimiter) : (parts[index] ?? ''),
    ]),
  )
}

/** What stands in the file where a row was stopped; null when nothing does. */
export const asWritten = (cells: RejectedRow['cells'], column: string | null): string | null =>
  (column !== null && cells?.[column]) || null

/** The columns of the file, and behind them those that only rows with too many cells have. */
export function columnsOfRows(pages: readonly Pick<RejectedRows, 'columns' | 'rows'>[]): string[] {
  const columns = new Set(pages[0]?.columns)
  // Only such rows have columns of their own: to look at ten thousand others would take its time.
  for (const { rows } of pages)
    for (const { reason, cells } of rows)
      if (reason === 'wrong_column_count') for (const column of Object.keys(cells ?? {})) columns.add(column)
  return [...columns]
}

/** Rejected rows as lines of the grid. Rows whose text was not kept have empty cells. */
export function toMendRows({ columns, rows }: Pick<RejectedRows, 'columns' | 'rows'>): MendRow[] {
  return rows.map(({ line, reason, field, column, value, cells, text }) => ({
    line,
    reason,
    field,
    column: column !== null && columns.includes(column) ? column : null,
    value: asWritten(cells, column) ?? value,
    cells: cells ?? splitByHand(text ?? '', columns),
  }))
}

/** Columns in the order of the grid: those that stopped most rows first, then the file's order. */
export function gridColumns(columns: readonly string[], rows: readonly MendRow[]): string[] {
  const stopped = new Map<string, number>()
  for (const { column } of rows) if (column !== null) stopped.set(column, (stopped.get(column) ?? 0) + 1)
  return columns.toSorted((one, other) => (stopped.get(other) ?? 0) - (stopped.get(one) ?? 0))
}

/** What a cell says now, after the edits that stand. */
export function cellNow(row: MendRow, column: string, edited: ReturnType<typeof standingCells>): string {
  return edited.get(row.line)?.get(column) ?? row.cells[column] ?? ''
}

/** The other rows that were left out for the same reason with the same words in the same column. */
export function rowsAlike(rows: readonly MendRow[], row: MendRow, column: string): MendRow[] {
  return rows.filter(
    (other) =>
      other.line !== row.line &&
      other.reason === row.reason &&
      other.column === column &&
      (other.cells[column] ?? '') === (row.cells[column] ?? ''),
  )
}

/** One step that gives rows the same words in a column. */
export function changesFor(
  rows: readonly MendRow[],
  column: string,
  after: string,
  edited: ReturnType<typeof standingCells>,
): CellChange[] {
  return rows.map((row) => ({ line: row.line, column, before: cellNow(row, column, edited), after }))
}

/** Cells pasted at a place of the grid, as one step: to the right and down, as far as the grid goes. */
export function changesOfPaste(
  text: string,
  at: { readonly row: number; readonly column: number },
  grid: { readonly rows: readonly MendRow[]; readonly columns: readonly string[] },
  edited: ReturnType<typeof standingCells>,
): CellChange[] {
  return parseCells(text).flatMap((cells, down) =>
    cells.flatMap((after, right) => {
      const row = grid.rows[at.row + down]
      const column = grid.columns[at.column + right]
      return row && column !== undefined && canBeMended(row)
        ? [{ line: row.line, column, before: cellNow(row, column, edited), after }]
        : []
    }),
  )
}

/** The rows that were changed, whole, for the server to import. */
export function mendedRows(rows: readonly MendRow[], edits: Edits): Mend['rows'] {
  const edited = standingCells(edits)
  return rows
    .filter(({ line }) => edited.has(line))
    .map((row) => ({ cells: { ...row.cells, ...Object.fromEntries(edited.get(row.line) ?? []) } }))
}
