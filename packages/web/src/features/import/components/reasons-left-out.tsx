import type { RejectionReason } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { useRejectedRows } from '../api/rejected-rows.ts'
import type { ImportRun } from '../api/runs.ts'
import { asWritten } from '../mend-rows.ts'
import styles from '../run-page.module.css'
import { useFieldWords } from '../use-field-words.ts'

interface ReasonsLeftOutProps {
  readonly run: ImportRun
  /** Whether this person may see the rows themselves. */
  readonly mayLook: boolean
}

/** Why rows were left out: how many, what would mend them, and one of them as an example. */
export function ReasonsLeftOut({ run, mayLook }: ReasonsLeftOutProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useFieldWords(run.kind)
  const rejected = useRejectedRows(run.id, mayLook)
  const rows = rejected.data?.pages.flatMap((page) => page.rows) ?? []
  const reasons = (Object.entries(run.rejectedByReason) as [RejectionReason, number][])
    .filter(([, count]) => count > 0)
    .toSorted(([, one], [, other]) => other - one)
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{t('import.leftOut')}</h2>
      <ul className={styles.reasons}>
        {reasons.map(([reason, count]) => {
          const example = rows.find((row) => row.reason === reason)
          const value = example ? (asWritten(example.cells, example.column) ?? example.value) : null
          return (
            <li key={reason}>
              <b>{format.integer(count)}</b>
              <div>
                <p>{t(`rejection.${reason}`)}</p>
                {example && (
                  <p className={styles.example}>
                    {t('import.example', {
                      line: example.line,
                      has: example.field === null ? 'line' : value === null ? 'field' : 'value',
                      field: example.field === null ? '' : words(example.field),
                      value: value ?? '',
                    })}
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
