import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { canBeMended, type MendRow } from '../mend-rows.ts'
import styles from './mend-grid.module.css'
import type { ActiveCell } from './mend-row.tsx'

interface MendCellProps {
  readonly row: MendRow
  readonly column: string
  readonly rowIndex: number
  readonly columnIndex: number
  /** What it says after the edits that stand. */
  readonly now: string
  /** Null unless keys work on this cell. */
  readonly active: ActiveCell | null
}

/** One cell: what it says now, what is wrong with it, or what it said before somebody changed it. */
export const MendCell = memo(function MendCell(props: MendCellProps) {
  const { row, column, rowIndex, columnIndex, now, active } = props
  const { t } = useTranslation()
  const cell = useRef<HTMLTableCellElement>(null)
  const before = row.cells[column] ?? ''
  const isChanged = now !== before
  const isCulprit = row.column === column && !isChanged
  const pressed = active?.pressed ?? 0
  const draft = active?.draft ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: a field that is left by a click must not draw the focus back
  useEffect(() => {
    if (pressed > 0 && draft === null) cell.current?.focus({ preventScroll: true })
  }, [pressed])
  return (
    <td
      ref={cell}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid, which is moved through and edited
      role="gridcell"
      aria-colindex={columnIndex + 2}
      aria-readonly={!canBeMended(row)}
      aria-invalid={isCulprit || undefined}
      tabIndex={active ? 0 : -1}
      data-row={rowIndex}
      data-column={columnIndex}
      data-culprit={isCulprit || undefined}
      data-changed={isChanged || undefined}
    >
      {active === null || draft === null ? (
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
          onChange={(event) => active.onDraft(event.currentTarget.value)}
          onBlur={active.onLeave}
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
})
