import type { DecimalMark } from '@relais/core/record/mapping'
import type { ColumnRemark, Mapping } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { readNumber, rulesOfColumn, withColumnRules } from '../column-rules.ts'
import styles from './reading.module.css'

interface DecimalMarkRemarkProps {
  readonly remark: Extract<ColumnRemark, { about: 'decimal_mark' }>
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

const marks = ['comma', 'point'] as const satisfies readonly DecimalMark[]

/** 1.234 is a thousand or one and a bit. Says which sign stands before the decimals, or asks. */
export function DecimalMarkRemark({ remark, mapping, onChange }: DecimalMarkRemarkProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { column, mark, examples } = remark
  const chosen = rulesOfColumn(mapping, column).decimalMark ?? mark
  const [example = ''] = examples
  return (
    <li className={styles.remark} data-asks={chosen === null || undefined}>
      <p>
        {t(mark === null ? 'import.remark.marksUndecided' : 'import.remark.marksDecided', { column, mark })}
      </p>
      <div
        className={styles.answers}
        role="radiogroup"
        aria-label={t('import.remark.decimalMark', { column })}
      >
        {marks.map((value) => {
          const number = readNumber(example, value)
          return (
            <label key={value}>
              <input
                type="radio"
                name={`mark ${column}`}
                checked={chosen === value}
                onChange={() => onChange(withColumnRules(mapping, column, { decimalMark: value }))}
              />
              <span>
                {t(`import.remark.mark.${value}`)}{' '}
                {number !== null && (
                  <small>
                    {example} → {format.number(number)}
                  </small>
                )}
              </span>
            </label>
          )
        })}
      </div>
    </li>
  )
}
