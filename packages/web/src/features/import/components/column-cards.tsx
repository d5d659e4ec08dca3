import { useTranslation } from 'react-i18next'
import { CellValue } from './cell-value.tsx'
import { ColumnHead } from './column-head.tsx'
import styles from './column-table.module.css'
import type { ColumnTableProps } from './column-table.tsx'

const examples = 3

/** The preview where a table has no room: one card for each column, with what its first rows become. */
export function ColumnCards({ columns, rows, valueAt, unfitIn, isStale, ...head }: ColumnTableProps) {
  const { t } = useTranslation()
  return (
    <ul className={styles.cards} aria-label={t('import.preview.title')} aria-busy={isStale}>
      {columns.map((column) => {
        const values = rows
          .map((row) => ({ line: row.line, value: valueAt(row, column) }))
          .filter(({ value }) => (value.raw ?? '') !== '' || value.isCulprit)
          .toSorted((one, other) => Number(other.value.isCulprit) - Number(one.value.isCulprit))
        return (
          <li key={column} className={styles.card}>
            <ColumnHead column={column} unfit={unfitIn(column)} {...head} />
            <ul>
              {values.slice(0, examples).map(({ line, value }) => (
                <li key={line} data-culprit={value.isCulprit || undefined}>
                  <CellValue value={value} />
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
