import { Button, Skeleton } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../app/report-failure.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { useCancelImport, useImportRun } from './api/run.ts'
import { type ImportRun, isUnderWay } from './api/runs.ts'
import { ImportedPeople } from './components/imported-people.tsx'
import { MendSection } from './components/mend-section.tsx'
import { ReasonsLeftOut } from './components/reasons-left-out.tsx'
import { RunCounts } from './components/run-counts.tsx'
import { RunFacts } from './components/run-facts.tsx'
import { RunFailure } from './components/run-failure.tsx'
import { RunProgress } from './components/run-progress.tsx'
import styles from './run-page.module.css'

/** One import: how far it is, or what it brought and what it left out. */
export function RunPage() {
  const { t } = useTranslation()
  const { runId } = useParams({ from: '/frame/import/$runId' })
  const run = useImportRun(runId)
  if (run.isPending) return <Skeleton height={240} radius={8} />
  if (run.isError) return <FailureNotice isPage cause={run.error} onRetry={() => void run.refetch()} />
  return (
    <div className={styles.page}>
      <title>{`${run.data.source} · Relais`}</title>
      <Link to="/import" className={styles.back}>
        <IconArrowLeft size={16} aria-hidden /> {t('import.allRuns')}
      </Link>
      <header className={styles.header}>
        <div>
          <h1>{run.data.source}</h1>
          <RunFacts run={run.data} />
        </div>
        {!isUnderWay(run.data) && run.data.counts.stored > 0 && (
          <ButtonLink to="/discover" search={{}}>
            {t('action.toDiscover')}
          </ButtonLink>
        )}
      </header>
      {/* Keyed, because one import leads to another: the page of mended rows begins anew. */}
      <RunContent key={runId} run={run.data} />
    </div>
  )
}

function RunContent({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation()
  const { role } = useSession()
  const client = useQueryClient()
  const reportFailure = useReportFailure()
  const cancel = useCancelImport(run.id)
  const isOver = !isUnderWay(run)
  useEffect(() => {
    if (!isOver) return
    void client.invalidateQueries({ queryKey: ['corpus'] })
    void client.invalidateQueries({ queryKey: ['ranking'] })
  }, [isOver, client])
  const mayMend = isOver && run.counts.rejected > 0 && hasRole(role, 'analyst')
  return (
    <>
      {!isOver && (
        <RunProgress run={run}>
          <Button
            variant="default"
            onClick={() => cancel.mutate(undefined, { onError: reportFailure })}
            loading={cancel.isPending}
          >
            {t('import.stop')}
          </Button>
        </RunProgress>
      )}
      {run.state === 'failed' && run.error && <RunFailure error={run.error} />}
      <RunCounts run={run} />
      {run.counts.rejected > 0 && <ReasonsLeftOut run={run} mayLook={mayMend} />}
      {mayMend && <MendSection run={run} />}
      {isOver && run.kind === 'accounts' && <ImportedPeople runId={run.id} />}
    </>
  )
}
