import { Progress, Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { ScrollTable } from '../../../ui/scroll-table.tsx'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { type ImportRun, isUnderWay, useImportRuns } from '../api/runs.ts'
import { shareDone } from '../share-done.ts'
import styles from './table.module.css'

/** Every import of this workspace, so that one can be left and found again. */
export function RunList() {
  const { t } = useTranslation()
  const runs = useImportRuns()
  return (
    <section>
      <h2>{t('import.runs.title')}</h2>
      {runs.isPending && <Skeleton height={120} radius={8} mt={8} />}
      {runs.isError && <FailureNotice cause={runs.error} onRetry={() => void runs.refetch()} />}
      {runs.data?.length === 0 && <p>{t('import.runs.none')}</p>}
      {runs.data && runs.data.length > 0 && <RunTable runs={runs.data} />}
    </section>
  )
}

function RunTable({ runs }: { readonly runs: readonly ImportRun[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ScrollTable label={t('import.runs.title')}>
      <thead>
        <tr>
          <th scope="col">{t('import.source')}</th>
          <th scope="col">{t('import.runs.state')}</th>
          <th scope="col" className={styles.number}>
            {t('import.count.stored')}
          </th>
          <th scope="col" className={styles.number}>
            {t('import.count.rejected')}
          </th>
          <th scope="col">{t('import.runs.started')}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <th scope="row" className={styles.name}>
              <Link to="/import/$runId" params={{ runId: run.id }}>
                {run.source}
              </Link>
            </th>
            <td>
              {t(`import.state.${run.state}`)}
              {isUnderWay(run) && (
                <Progress
                  value={(shareDone(run) ?? 0) * 100}
                  size="sm"
                  mt={4}
                  aria-label={t('import.progress')}
                />
              )}
            </td>
            <td className={styles.number}>{format.integer(run.counts.stored)}</td>
            <td className={styles.number}>{format.integer(run.counts.rejected)}</td>
            <td>{format.instant(run.startedAt)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
