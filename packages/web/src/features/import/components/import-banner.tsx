import { Progress } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { ImportRun } from '../api/runs.ts'
import { shareDone } from '../share-done.ts'
import styles from './import-banner.module.css'

/** Over the ranking while an import runs: what is there already can be looked at meanwhile. */
export function ImportBanner({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation()
  const format = useFormat()
  const done = shareDone(run)
  return (
    <section className={styles.banner} aria-label={t('import.underWay')}>
      <p>
        {t('import.bannerWords', { source: run.source, stored: run.counts.stored })}{' '}
        {run.secondsLeft !== null && t('import.timeLeft', { time: format.duration(run.secondsLeft) })}
      </p>
      <Progress
        value={(done ?? 0) * 100}
        aria-label={t('import.progress')}
        striped={done === null}
        animated={done === null}
      />
      <Link to="/import/$runId" params={{ runId: run.id }}>
        {t('import.details')}
      </Link>
    </section>
  )
}
