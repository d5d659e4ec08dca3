import type { RejectionReason } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { rejectedRowsUrl } from '../api/run.ts'
import type { ImportRun } from '../api/runs.ts'
import styles from '../run-page.module.css'

const kinds = ['read', 'stored', 'updated', 'snapshots', 'duplicate', 'rejected'] as const

/** What the file brought. Nothing vanishes: every row read is in one of the other counts. */
export function RunCounts({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation()
  const format = useFormat()
  const reasons = (Object.entries(run.rejectedByReason) as [RejectionReason, number][])
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a)
  return (
    <>
      <dl className={styles.counts}>
        {kinds.map((kind) => (
          <div key={kind} className={styles.count}>
            <dt>{t(`import.count.${kind}`)}</dt>
            <dd>{format.integer(run.counts[kind])}</dd>
          </div>
        ))}
      </dl>
      {reasons.length > 0 && (
        <section>
          <h2>{t('import.leftOut')}</h2>
          <ul className={styles.reasons}>
            {reasons.map(([reason, count]) => (
              <li key={reason}>
                <b>{format.integer(count)}</b>
                <span>{t(`rejection.${reason}`)}</span>
              </li>
            ))}
          </ul>
          <a href={rejectedRowsUrl(run.id)} download>
            {t('import.downloadRejected')}
          </a>
        </section>
      )}
    </>
  )
}
