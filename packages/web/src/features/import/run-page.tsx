import { Button, Skeleton } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../app/report-failure.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { useCancelImport, useImportRun } from './api/run.ts'
import { isUnderWay } from './api/runs.ts'
import { RunCounts } from './components/run-counts.tsx'
import { RunProgress } from './components/run-progress.tsx'
import styles from './run-page.module.css'

/** One import: how far it is, or what it brought and what it left out. */
export function RunPage() {
  const { t } = useTranslation()
  const format = useFormat()
  const client = useQueryClient()
  const reportFailure = useReportFailure()
  const { runId } = useParams({ from: '/frame/import/$runId' })
  const run = useImportRun(runId)
  const cancel = useCancelImport(runId)
  const isOver = run.data !== undefined && !isUnderWay(run.data)
  useEffect(() => {
    if (!isOver) return
    void client.invalidateQueries({ queryKey: ['corpus'] })
    void client.invalidateQueries({ queryKey: ['ranking'] })
  }, [isOver, client])

  if (run.isPending) return <Skeleton height={240} radius={8} />
  if (run.isError) return <FailureNotice cause={run.error} onRetry={() => void run.refetch()} />
  const { source, kind, state, startedAt, error } = run.data
  return (
    <div className={styles.page}>
      <title>{`${source} · Relais`}</title>
      <Link to="/import" className={styles.back}>
        <IconArrowLeft size={16} aria-hidden /> {t('import.allRuns')}
      </Link>
      <header>
        <h1>{source}</h1>
        <p className={styles.facts}>
          {t(`import.kind.${kind}`)} · {t(`import.state.${state}`)} · {format.instant(startedAt)}
        </p>
      </header>
      {isUnderWay(run.data) && (
        <RunProgress run={run.data}>
          <Button
            variant="default"
            onClick={() => cancel.mutate(undefined, { onError: reportFailure })}
            loading={cancel.isPending}
          >
            {t('import.stop')}
          </Button>
        </RunProgress>
      )}
      {state === 'failed' && error && (
        <div role="alert" className={styles.failure}>
          <p>{t('import.failed')}</p>
          <p>{error.message}</p>
        </div>
      )}
      <RunCounts run={run.data} />
      {state === 'done' && (
        <div>
          <ButtonLink to="/discover" search={{}}>
            {t('action.toDiscover')}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}
