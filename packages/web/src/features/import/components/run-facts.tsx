import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { type ImportRun, useImportRuns } from '../api/runs.ts'
import styles from '../run-page.module.css'

/** What it is, what became of it, who started it and when; and which import it mends, or which mended it. */
export function RunFacts({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation()
  const format = useFormat()
  const runs = useImportRuns()
  const { id, kind, state, startedAt, startedBy, mendOf } = run
  const facts = [t(`import.kind.${kind}`), t(`import.state.${state}`), format.instant(startedAt), startedBy]
  const mends = runs.data?.filter((other) => other.mendOf === id) ?? []
  return (
    <>
      <p className={styles.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      {mendOf !== null && (
        <p className={styles.facts}>
          <Link to="/import/$runId" params={{ runId: mendOf }}>
            {t('import.mend.of', { source: runs.data?.find((other) => other.id === mendOf)?.source ?? '' })}
          </Link>
        </p>
      )}
      {mends.map((mend) => (
        <p key={mend.id} className={styles.facts}>
          <Link to="/import/$runId" params={{ runId: mend.id }}>
            {t('import.mend.by', { count: mend.counts.read, instant: format.instant(mend.startedAt) })}
          </Link>
        </p>
      ))}
    </>
  )
}
