import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MendRow as Row } from '../mend-rows.ts'
import { MendCell } from './mend-cell.tsx'
import styles from './mend-grid.module.css'

/** The cell that keys work on, and what is typed into it. */
export interface ActiveCell {
  readonly column: number
  /** How many keys were pressed in the grid: with each, the active cell takes the focus. */
  readonly pressed: number
  /** Null while nobody edits it. */
  readonly draft: string | null
  readonly onDraft: (draft: string) => void
  readonly onLeave: () => void
}

interface MendRowProps {
  readonly row: Row
  readonly index: number
  readonly columns: readonly string[]
  /** What was changed in it, by column. */
  readonly changed: ReadonlyMap<string, string> | undefined
  /** Null in all rows but one, so that a key draws that one anew and no other. */
  readonly active: ActiveCell | null
}

/** One rejected row. */
export const MendRow = memo(function MendRow({ row, index, columns, changed, active }: MendRowProps) {
  const { t } = useTranslation()
  return (
    <tr aria-rowindex={index + 2} data-changed={changed !== undefined || undefined}>
      <th scope="row" aria-colindex={1} className={styles.line}>
        {row.line}
        {row.column === null && <span className={styles.note}>{t(`import.short.${row.reason}`)}</span>}
      </th>
      {columns.map((column, columnIndex) => (
        <MendCell
          key={column}
          row={row}
          column={column}
          rowIndex={index}
          columnIndex={columnIndex}
          now={changed?.get(column) ?? row.cells[column] ?? ''}
          active={active?.column === columnIndex ? active : null}
        />
      ))}
    </tr>
  )
})
