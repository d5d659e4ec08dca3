import type { Mapping, Upload } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { fieldsOfColumn } from '../fields-of-column.ts'
import { DateOrderRemark } from './date-order-remark.tsx'
import { DecimalMarkRemark } from './decimal-mark-remark.tsx'
import styles from './reading.module.css'

interface ColumnRemarksProps {
  readonly upload: Upload
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** What was noticed about columns that are used: how their dates and numbers are meant, with what it makes of them. */
export function ColumnRemarks({ upload, mapping, onChange }: ColumnRemarksProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const remarks = upload.remarks.filter(
    ({ about, column }) => about === 'rate_kept_aside' || fieldsOfColumn(mapping, column).length > 0,
  )
  if (remarks.length === 0 && upload.repairedRows === 0) return null
  return (
    <ul className={styles.remarks} aria-label={t('import.remark.title')}>
      {upload.repairedRows > 0 && (
        <li className={styles.remark}>
          <p>{t('import.remark.repaired', { count: upload.repairedRows, sampled: upload.sampledRows })}</p>
        </li>
      )}
      {remarks.map((remark) => {
        const key = `${remark.about} ${remark.column}`
        switch (remark.about) {
          case 'date_order':
            return <DateOrderRemark key={key} remark={remark} mapping={mapping} onChange={onChange} />
          case 'decimal_mark':
            return <DecimalMarkRemark key={key} remark={remark} mapping={mapping} onChange={onChange} />
          default:
            return (
              <li key={key} className={styles.remark}>
                <p>
                  {t(`import.remark.${remark.about}`, {
                    column: remark.column,
                    examples: format.list(remark.examples.slice(0, 2), 'or'),
                  })}
                </p>
              </li>
            )
        }
      })}
    </ul>
  )
}
