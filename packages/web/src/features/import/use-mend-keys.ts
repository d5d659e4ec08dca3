import { type KeyboardEvent, useState } from 'react'
import type { CellChange, standingCells } from './edits.ts'
import { canBeMended, cellNow, changesOfPaste, type MendRow } from './mend-rows.ts'
import { type GridPosition, moveInGrid } from './move-in-grid.ts'

interface MendKeysInput {
  readonly rows: readonly MendRow[]
  readonly columns: readonly string[]
  readonly edited: ReturnType<typeof standingCells>
  readonly page: number
  readonly active: GridPosition
  readonly onActive: (position: GridPosition) => void
  readonly onChange: (changes: readonly CellChange[]) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** The keys of a spreadsheet: arrows move, Enter, F2 or a letter edits, Escape gives up, Ctrl-Z undoes, F8 seeks the next row. */
export function useMendKeys(input: MendKeysInput) {
  const { rows, columns, edited, active, onActive, onChange } = input
  const [draft, setDraft] = useState<string | null>(null)
  const row = rows[active.row]
  const column = columns[active.column]
  const size = { rows: rows.length, columns: columns.length, page: input.page }

  const edit = (first?: string) => {
    if (row && column !== undefined && canBeMended(row)) setDraft(first ?? cellNow(row, column, edited))
  }
  const commit = () => {
    if (draft === null) return
    setDraft(null)
    if (row && column !== undefined)
      onChange([{ line: row.line, column, before: cellNow(row, column, edited), after: draft }])
  }
  /** The next row, round the end, that is wrong and not changed yet. */
  const seek = () => {
    const order = [...rows.slice(active.row + 1), ...rows.slice(0, active.row + 1)]
    const next = order.find((one) => canBeMended(one) && !edited.has(one.line))
    if (next)
      onActive({
        row: rows.indexOf(next),
        column: next.column === null ? 0 : Math.max(0, columns.indexOf(next.column)),
      })
  }

  const onEditKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setDraft(null)
    else if (event.key === 'Enter' || event.key === 'Tab' || event.key === 'F8') {
      commit()
      if (event.key === 'F8') seek()
      else
        onActive(
          moveInGrid(active, { key: event.key === 'Tab' ? 'ArrowRight' : 'ArrowDown', ctrl: false }, size) ??
            active,
        )
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onGridKey = (event: KeyboardEvent) => {
    const ctrl = event.ctrlKey || event.metaKey
    const to = moveInGrid(active, { key: event.key, ctrl }, size)
    if (to) onActive(to)
    else if (event.key === 'Enter' || event.key === 'F2') edit()
    else if (event.key === 'F8') seek()
    else if (event.key === 'Delete' || event.key === 'Backspace') edit('')
    else if (ctrl && event.key.toLowerCase() === 'z') (event.shiftKey ? input.onRedo : input.onUndo)()
    else if (ctrl && event.key.toLowerCase() === 'y') input.onRedo()
    else if (event.key.length === 1 && !ctrl && !event.altKey) edit(event.key)
    else return
    event.preventDefault()
  }
  return {
    draft,
    setDraft,
    edit,
    commit,
    seek,
    onKeyDown: draft === null ? onGridKey : onEditKey,
    onPaste: (text: string) => onChange(changesOfPaste(text, active, { rows, columns }, edited)),
  }
}
