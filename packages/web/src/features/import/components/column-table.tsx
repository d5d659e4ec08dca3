import type { Preview } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import { asInFile, type ColumnValue } from '../column-values.ts'
import { useRejectionWords } from '../use-rejection-words.ts'
import { CellValue } from './cell-value.tsx'
import { ColumnHead, type ColumnHeadProps } from './column-head.tsx'
import styles from './column-table.module.css'

export interface ColumnTableProps extends Omit<ColumnHeadProps, 'column' | 'unfit'> {
  readonly columns: readonly string[]
  readonly rows: Preview['rows']
  readonly valueAt: (row: Preview['rows'][number], column: string) => ColumnValue
  readonly unfitIn: (column: string) => number
  readonly isStale: boolean
}

/** The file's own table: over each column what it becomes, in each cell what stands there and what is read from it. */
export function ColumnTable({ columns, rows, valueAt, unfitIn, isStale, ...head }: ColumnTableProps) {
  const { t } = useTranslation()
  const rejectionWords = useRejectionWords(head.mapping.kind)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={t('import.preview.title')} aria-busy={isStale} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.line}>
              <span className="visually-hidden">{t('import.preview.line')}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                <ColumnHead column={column} unfit={unfitIn(column)} {...head} />
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => {
          const why = row.rejection && `why-${row.line}`
          return (
            <tbody key={row.line} data-rejected={row.rejection ? true : undefined}>
              <tr>
                <th scope="row" className={styles.line}>
                  {row.line}
                </th>
                {columns.map((column) => {
                  const value = valueAt(row, column)
                  return (
                    <td
                      key={column}
                      data-culprit={value.isCulprit || undefined}
                      aria-describedby={value.isCulprit && why ? why : undefined}
                    >
                      <CellValue value={value} />
                    </td>
                  )
                })}
              </tr>
              {row.rejection && (
                <tr className={styles.reason}>
                  <td colSpan={columns.length + 1}>
                    <p id={why ?? undefined}>
                      <strong>{t('import.preview.rejected')}</strong>{' '}
                      {rejectionWords(asInFile(row, head.mapping) ?? row.rejection)}
                    </p>
                  </td>
                </tr>
              )}
            </tbody>
          )
        })}
      </table>
    </section>
  )
}
