import { Skeleton } from '@mantine/core'
import type { ImportKind, Preview } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import { ScrollTable } from '../../../ui/scroll-table.tsx'
import { flatRecord } from '../flat-record.ts'
import { useFieldWords } from '../use-field-words.ts'
import { useRejectionWords } from '../use-rejection-words.ts'
import styles from './table.module.css'

interface PreviewTableProps {
  readonly kind: ImportKind
  readonly preview: Preview | undefined
  readonly isStale: boolean
}

/** The first rows as they would be stored; those that would be left out say why in a sentence. */
export function PreviewTable({ kind, preview, isStale }: PreviewTableProps) {
  const { t } = useTranslation()
  const rejectionWords = useRejectionWords(kind)
  const words = useFieldWords(kind)
  if (!preview) return <Skeleton height={160} radius={8} />
  const records = preview.rows.map((row) => ({
    ...row,
    values: row.record ? flatRecord(row.record) : new Map<string, string>(),
  }))
  const columns = preview.fields
    .map(({ name }) => name)
    .filter((name) => records.some(({ values }) => values.has(name)))
  return (
    <ScrollTable label={t('import.preview.title')} isBusy={isStale}>
      <thead>
        <tr>
          <th scope="col">{t('import.preview.line')}</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {words(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.map(({ line, values, rejection }) => (
          <tr key={line} className={rejection ? styles.rejected : undefined}>
            <th scope="row">{line}</th>
            {rejection ? (
              <td colSpan={Math.max(1, columns.length)}>
                <strong>{t('import.preview.rejected')}</strong> {rejectionWords(rejection)}
              </td>
            ) : (
              columns.map((name) => (
                <td key={name} className={styles.cell} title={values.get(name)}>
                  {values.get(name)}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
