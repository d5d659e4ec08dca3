import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellChange, standingCells } from '../edits.ts'
import { cellNow, type MendRow as Row } from '../mend-rows.ts'
import type { GridPosition } from '../move-in-grid.ts'
import { useMendKeys } from '../use-mend-keys.ts'
import styles from './mend-grid.module.css'
import { MendRow } from './mend-row.tsx'

export interface MendGridProps {
  readonly rows: readonly Row[]
  readonly columns: readonly string[]
  readonly edited: ReturnType<typeof standingCells>
  readonly active: GridPosition
  readonly onActive: (position: GridPosition) => void
  readonly onChange: (changes: readonly CellChange[]) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

const rowHeight = 56
const headHeight = 36
const rowsInSight = 8

/** Which cell of the grid something happened in. */
function positionOf(event: MouseEvent): GridPosition | null {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-row]') : null
  return cell && { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
}

/** The rejected rows as a spreadsheet. Only the rows in sight exist, so ten thousand scroll like ten. */
export function MendGrid({ rows, columns, edited, active, ...on }: MendGridProps) {
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  /** Counts the keys pressed: after each, the active cell takes the focus back from the field that it showed. */
  const [pressed, setPressed] = useState(0)
  const focused = useRef<Element | null>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollPaddingStart: headHeight,
    // The last row keeps clear of the scroll bar below it.
    scrollPaddingEnd: headHeight,
  })
  const keys = useMendKeys({ rows, columns, edited, page: rowsInSight, active, ...on })
  useEffect(() => {
    virtualizer.scrollToIndex(active.row)
    frame.current
      ?.querySelector(`th[data-column="${active.column}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [virtualizer, active])
  const items = virtualizer.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div ref={frame} className={styles.frame}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved through and edited
        role="grid"
        aria-label={t('import.mend.title')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        className={styles.table}
        onKeyDown={(event) => {
          keys.onKeyDown(event)
          if (event.defaultPrevented) setPressed(pressed + 1)
        }}
        onMouseDown={() => {
          focused.current = document.activeElement
        }}
        onClick={(event) => {
          const at = positionOf(event)
          if (!at || keys.draft !== null) return
          const isActive = at.row === active.row && at.column === active.column
          // The first click comes to the cell, the second one opens it.
          if (isActive && event.target instanceof Element && focused.current?.contains(event.target))
            keys.edit()
          else on.onActive(at)
        }}
        onCopy={(event) => {
          const row = rows[active.row]
          if (keys.draft !== null || !row) return
          event.preventDefault()
          event.clipboardData.setData('text/plain', cellNow(row, columns[active.column] ?? '', edited))
        }}
        onPaste={(event) => {
          if (keys.draft !== null) return
          event.preventDefault()
          keys.onPaste(event.clipboardData.getData('text/plain'))
        }}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" aria-colindex={1} className={styles.line}>
              {t('import.preview.line')}
            </th>
            {columns.map((column, index) => (
              <th key={column} scope="col" aria-colindex={index + 2} data-column={index} title={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden style={{ height: above }} />}
          {items.map(({ index }) => {
            const row = rows[index]
            if (!row) return null
            return (
              <MendRow
                key={row.line}
                row={row}
                index={index}
                columns={columns}
                changed={edited.get(row.line)}
                active={
                  active.row === index
                    ? {
                        column: active.column,
                        pressed,
                        draft: keys.draft,
                        onDraft: keys.setDraft,
                        onLeave: keys.commit,
                      }
                    : null
                }
              />
            )
          })}
          {below > 0 && <tr aria-hidden style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  )
}
