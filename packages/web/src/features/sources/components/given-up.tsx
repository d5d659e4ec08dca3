import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { type Source, useDismissRun, useGivenUp, useRetryRun } from '../api/sources.ts'
import styles from '../sources.module.css'
import { useSourceWords } from '../use-source-words.ts'

interface GivenUpProps {
  readonly sources: readonly Source[]
  readonly canEdit: boolean
}

/** Looks that were tried for hours and given up, until somebody tries them again or leaves them. */
export function GivenUp({ sources, canEdit }: GivenUpProps) {
  const { t } = useTranslation()
  const words = useSourceWords()
  const reportFailure = useReportFailure()
  const runs = useGivenUp()
  const retry = useRetryRun()
  const dismiss = useDismissRun()
  if (!runs.data || runs.data.length === 0) return null
  return (
    <section className={styles.givenUp} aria-labelledby="given-up">
      <h2 id="given-up">{t('sources.givenUp.title', { count: runs.data.length })}</h2>
      <ul>
        {runs.data.map((run) => {
          const name = sources.find(({ id }) => id === run.sourceId)?.name ?? ''
          return (
            <li key={run.id}>
              <div className={styles.about}>
                <b>{name}</b>
                {run.trouble && <p className={styles.meta}>{words.trouble(run.trouble)}</p>}
              </div>
              {canEdit && (
                <div className={styles.tools}>
                  <Button
                    size="compact-sm"
                    loading={retry.isPending && retry.variables === run.id}
                    aria-label={t('sources.givenUp.retryLabel', { name })}
                    onClick={() => retry.mutate(run.id, { onError: reportFailure })}
                  >
                    {t('sources.givenUp.retry')}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t('sources.givenUp.dismissLabel', { name })}
                    onClick={() => dismiss.mutate(run.id, { onError: reportFailure })}
                  >
                    {t('sources.givenUp.dismiss')}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
