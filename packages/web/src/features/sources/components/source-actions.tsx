import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { isUnderWay, type SourceDetail, useChangeSource, useRunSource } from '../api/sources.ts'
import styles from '../sources.module.css'
import { RemoveSource } from './remove-source.tsx'

/** Look now, pause or go on, stop following. */
export function SourceActions({ source }: { readonly source: SourceDetail }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const onError = useReportFailure()
  const change = useChangeSource(source.id)
  const run = useRunSource(source.id)
  const isPaused = source.state === 'paused'
  const isBusy = source.latestRun !== null && isUnderWay(source.latestRun)
  return (
    <div className={styles.tools}>
      {!isPaused && (
        <Button loading={run.isPending} disabled={isBusy} onClick={() => run.mutate(undefined, { onError })}>
          {t('sources.action.run')}
        </Button>
      )}
      <Button
        variant={isPaused ? 'filled' : 'default'}
        loading={change.isPending}
        onClick={() => change.mutate({ state: isPaused ? 'active' : 'paused' }, { onError })}
      >
        {t(isPaused ? 'sources.action.resume' : 'sources.action.pause')}
      </Button>
      <RemoveSource source={source} onRemoved={() => void navigate({ to: '/sources' })} />
    </div>
  )
}
