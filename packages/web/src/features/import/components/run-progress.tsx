import { Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { ImportRun } from '../api/runs.ts'
import styles from '../run-page.module.css'
import { shareDone } from '../share-done.ts'

interface RunProgressProps {
  readonly run: ImportRun
  /** What can be done meanwhile. */
  readonly children: ReactNode
}

/** How far, how fast, how long still. */
export function RunProgress({ run, children }: RunProgressProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const share = shareDone(run)
  const facts = [
    share === null ? null : t('import.readShare', { share: format.percent(share) }),
    run.rowsPerSecond === null ? null : t('import.rate', { rows: Math.round(run.rowsPerSecond) }),
    run.secondsLeft === null ? null : t('import.timeLeft', { time: format.duration(run.secondsLeft) }),
  ].filter((fact) => fact !== null)
  return (
    <section className={styles.progress}>
      <Progress
        value={(share ?? 1) * 100}
        size="lg"
        striped={share === null}
        animated={share === null}
        aria-label={t('import.progress')}
      />
      <p>{run.state === 'waiting' ? t('import.state.waiting') : facts.join(' · ')}</p>
      <p className={styles.facts}>{t('import.mayLeave')}</p>
      {children}
    </section>
  )
}
