export interface GridPosition {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** How many rows one screen shows. */
  readonly page: number
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value))

/**
 * Where a key leads in a grid, as in every spreadsheet; null for keys that lead nowhere.
 * Home and End stay in the row unless Ctrl is held.
 */
export function moveInGrid(
  { row, column }: GridPosition,
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
  { rows, columns, page }: GridSize,
): GridPosition | null {
  const to = (toRow: number, toColumn: number): GridPosition => ({
    row: clamp(toRow, rows - 1),
    column: clamp(toColumn, columns - 1),
  })
  switch (key) {
    case 'ArrowUp':
      return to(ctrl ? 0 : row - 1, column)
    case 'ArrowDown':
      return to(ctrl ? rows : row + 1, column)
    case 'ArrowLeft':
      return to(row, ctrl ? 0 : column - 1)
    case 'ArrowRight':
      return to(row, ctrl ? columns : column + 1)
    case 'PageUp':
      return to(row - page, column)
    case 'PageDown':
      return to(row + page, column)
    case 'Home':
      return to(ctrl ? 0 : row, 0)
    case 'End':
      return to(ctrl ? rows : row, columns)
    default:
      return null
  }
}
