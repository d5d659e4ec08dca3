import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { canBeMended, type MendRow } from '../mend-rows.ts'
import type { GridPosition } from '../move-in-grid.ts'
import styles from './mend-grid.module.css'

interface MendCellProps {
  readonly row: MendRow
  readonly column: string
  readonly at: GridPosition
  /** What it says after the edits that stand. */
  readonly now: string
  readonly isActive: boolean
  /** How many keys were pressed in the grid: with each, the active cell takes the focus. */
  readonly pressed: number
  /** What is typed into it; null while nobody edits it. */
  readonly draft: string | null
  readonly onDraft: (draft: string) => void
  readonly onLeave: () => void
}

/** One cell: what it says now, what is wrong with it, or what it said before somebody changed it. */
export function MendCell(props: MendCellProps) {
  const { row, column, at, now, isActive, pressed, draft } = props
  const { t } = useTranslation()
  const cell = useRef<HTMLTableCellElement>(null)
  const before = row.cells[column] ?? ''
  const isChanged = now !== before
  const isCulprit = row.column === column && !isChanged
  // biome-ignore lint/correctness/useExhaustiveDependencies: a field that is left by a click must not draw the focus back
  useEffect(() => {
    if (isActive && pressed > 0 && draft === null) cell.current?.focus({ preventScroll: true })
  }, [isActive, pressed])
  return (
    <td
      ref={cell}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid, which is moved through and edited
      role="gridcell"
      aria-colindex={at.column + 2}
      aria-readonly={!canBeMended(row)}
      aria-invalid={isCulprit || undefined}
      tabIndex={isActive ? 0 : -1}
      data-row={at.row}
      data-column={at.column}
      data-culprit={isCulprit || undefined}
      data-changed={isChanged || undefined}
    >
      {draft === null ? (
        <span className={styles.now} title={now}>
          {now}
        </span>
      ) : (
        <input
          className={styles.input}
          aria-label={t('import.mend.cell', { column, line: row.line })}
          // biome-ignore lint/a11y/noAutofocus: the field appears because somebody asked to type into this cell
          autoFocus
          value={draft}
          onChange={(event) => props.onDraft(event.currentTarget.value)}
          onBlur={props.onLeave}
        />
      )}
      {isCulprit && <span className={styles.note}>{t(`import.short.${row.reason}`)}</span>}
      {isChanged && (
        <span className={styles.before}>
          {before === '' ? t('import.mend.wasEmpty') : t('import.mend.was', { before })}
        </span>
      )}
    </td>
  )
}
