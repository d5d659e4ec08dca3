import { useTranslation } from 'react-i18next'
import type { ColumnValue } from '../column-values.ts'
import { useValueWords } from '../use-value-words.ts'
import styles from './column-table.module.css'

/** What stands in a cell, and under it what is read from it where that looks different. */
export function CellValue({ value }: { readonly value: ColumnValue }) {
  const { t } = useTranslation()
  const words = useValueWords()
  const { raw, understood } = value
  return (
    <>
      <span className={styles.raw} title={raw ?? undefined}>
        {raw ?? ''}
      </span>
      {understood.map(({ field, value: text }) => (
        <span key={field} className={styles.understood}>
          <span aria-hidden>→ </span>
          <span className="visually-hidden">{t('import.preview.becomes')} </span>
          {words(field, text)}
        </span>
      ))}
    </>
  )
}
