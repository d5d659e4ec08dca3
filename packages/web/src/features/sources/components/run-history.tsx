import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { ScrollTable } from '../../../ui/scroll-table.tsx'
import { type SourceRun, useSourceRuns } from '../api/sources.ts'
import styles from '../sources.module.css'
import { useSourceWords } from '../use-source-words.ts'

interface RunHistoryProps {
  readonly id: string
  readonly latest: SourceRun | null
  readonly unit: 'request' | 'quota_unit'
}

const counts = ['read', 'stored', 'updated', 'duplicate', 'rejected'] as const

/** Every look, newest first: what it brought, what it cost, and what went wrong. */
export function RunHistory({ id, latest, unit }: RunHistoryProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useSourceWords()
  const runs = useSourceRuns(id, latest)
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('sources.history.title')}</h2>
      {runs.data?.length === 0 && <p className={styles.what}>{t('sources.history.none')}</p>}
      {runs.data && runs.data.length > 0 && (
        <ScrollTable label={t('sources.history.title')} isBusy={runs.isPlaceholderData}>
          <thead>
            <tr>
              <th scope="col">{t('sources.history.when')}</th>
              <th scope="col">{t('sources.history.outcome')}</th>
              {counts.map((count) => (
                <th key={count} scope="col" className={styles.number}>
                  {t(`import.count.${count}`)}
                </th>
              ))}
              <th scope="col" className={styles.number} title={t('sources.history.goneWhat')}>
                {t('sources.history.gone')}
              </th>
              <th scope="col" className={styles.number}>
                {t(unit === 'request' ? 'sources.history.cost' : 'sources.history.units')}
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.data.map((run) => (
              <tr key={run.id}>
                <th scope="row" className={styles.when}>
                  {format.instant(run.createdAt)}
                  {run.cause === 'asked' && <small>{t('sources.history.asked')}</small>}
                </th>
                <td className={styles.outcome}>
                  {t(`sources.runState.${run.state}`)}
                  {run.trouble && <small className={styles.trouble}>{words.trouble(run.trouble)}</small>}
                </td>
                {counts.map((count) => (
                  <td key={count} className={styles.number}>
                    {format.integer(run.counts[count])}
                  </td>
                ))}
                <td className={styles.number}>{format.integer(run.deletedPosts)}</td>
                <td className={styles.number}>{format.integer(run.cost)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  )
}
