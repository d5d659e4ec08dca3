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
    <section aria-labelledby="runs">
      <h2 id="runs">{t('import.runs.title')}</h2>
      {runs.isPending && <Skeleton height={120} radius={8} mt={8} />}
      {runs.isError && <FailureNotice cause={runs.error} onRetry={() => void runs.refetch()} />}
      {runs.data?.length === 0 && <p className={styles.none}>{t('import.runs.none')}</p>}
      {runs.data && runs.data.length > 0 && (
        <>
          <RunTable runs={runs.data} />
          <p className={styles.none}>{t('import.runs.removing')}</p>
        </>
      )}
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
          <th scope="col">{t('import.runs.what')}</th>
          <th scope="col">{t('import.runs.state')}</th>
          {(['read', 'stored', 'rejected'] as const).map((count) => (
            <th key={count} scope="col" className={styles.number}>
              {t(`import.count.${count}`)}
            </th>
          ))}
          <th scope="col">{t('import.runs.started')}</th>
          <th scope="col">{t('import.runs.who')}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <th scope="row" className={styles.name}>
              <Link to="/import/$runId" params={{ runId: run.id }}>
                {run.source}
              </Link>
              {run.mendOf !== null && <small> {t('import.runs.mended')}</small>}
            </th>
            <td>{t(`import.kind.${run.kind}`)}</td>
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
            {(['read', 'stored', 'rejected'] as const).map((count) => (
              <td key={count} className={styles.number}>
                {format.integer(run.counts[count])}
              </td>
            ))}
            <td className={styles.when}>{format.instant(run.startedAt)}</td>
            <td>{run.startedBy ?? t('import.runs.byProgram')}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
