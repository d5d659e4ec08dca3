import type { RejectionReason } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { SourceRun } from '../api/sources.ts'
import styles from '../sources.module.css'

/** Rows of a look that did not fit, for the same reasons as rows of a file, each with one of them. */
export function LeftOut({ run }: { readonly run: SourceRun }) {
  const { t } = useTranslation()
  const format = useFormat()
  const reasons = (Object.entries(run.rejectedByReason) as [RejectionReason, number][]).filter(
    ([, count]) => count > 0,
  )
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{t('sources.leftOut.title')}</h2>
      <ul className={styles.reasons}>
        {reasons.map(([reason, count]) => (
          <li key={reason}>
            <b>{format.integer(count)}</b>
            <div>
              <p>
                {reason === 'missing_field' ? t('sources.leftOut.missing_field') : t(`rejection.${reason}`)}
              </p>
              <code>{run.rejected.find((one) => one.reason === reason)?.row.slice(0, 200)}</code>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
