import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { type ImportRun, isUnderWay } from '../api/runs.ts'
import styles from './run-counts.module.css'

const parts = ['stored', 'updated', 'snapshots', 'duplicate', 'rejected'] as const

/** What the file brought. Nothing vanishes: every row read is in one of the other counts. */
export function RunCounts({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { counts } = run
  return (
    <div className={styles.counts}>
      {!isUnderWay(run) && (
        <div className={styles.bar} aria-hidden>
          {parts
            .filter((part) => counts[part] > 0)
            .map((part) => (
              <span key={part} data-part={part} style={{ flexGrow: counts[part] }} />
            ))}
        </div>
      )}
      <dl className={styles.list}>
        {(['read', ...parts] as const).map((part) => (
          <div key={part} data-part={part} data-none={counts[part] === 0 || undefined}>
            <dt>{t(`import.count.${part}`)}</dt>
            <dd>{format.integer(counts[part])}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
