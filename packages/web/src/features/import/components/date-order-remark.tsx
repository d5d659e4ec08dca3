import type { DateOrder } from '@relais/core/record/mapping'
import type { ColumnRemark, Mapping } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { readBothWays, rulesOfColumn, withColumnRules } from '../column-rules.ts'
import styles from './reading.module.css'

interface DateOrderRemarkProps {
  readonly remark: Extract<ColumnRemark, { about: 'date_order' }>
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

const orders = ['day-first', 'month-first'] as const satisfies readonly DateOrder[]
const orderKey = { 'day-first': 'dayFirst', 'month-first': 'monthFirst' } as const

/** 03/04/2020 is two days. Says what the column shows, or asks when it shows nothing, and what each answer makes of it. */
export function DateOrderRemark({ remark, mapping, onChange }: DateOrderRemarkProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { column, order, onlyDayFirst, onlyMonthFirst, either } = remark
  const chosen = rulesOfColumn(mapping, column).dateOrder ?? order
  const [example = ''] = remark.examples
  const both = readBothWays(example)
  return (
    <li className={styles.remark} data-asks={chosen === null || undefined}>
      <p>
        {order === null
          ? t('import.remark.datesUndecided', { column, count: either })
          : t('import.remark.datesDecided', {
              column,
              order: order === 'day-first' ? 'day' : 'month',
              count: order === 'day-first' ? onlyDayFirst : onlyMonthFirst,
            })}
      </p>
      <div className={styles.answers} role="radiogroup" aria-label={t('import.remark.dateOrder', { column })}>
        {orders.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`order ${column}`}
              checked={chosen === value}
              onChange={() => onChange(withColumnRules(mapping, column, { dateOrder: value }))}
            />
            <span>
              {t(`import.remark.${orderKey[value]}`)}{' '}
              {both && (
                <small>
                  {example} → {both[value] === null ? t('import.remark.noSuchDay') : format.day(both[value])}
                </small>
              )}
            </span>
          </label>
        ))}
      </div>
    </li>
  )
}
