import type { Preview, RejectionReason } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import styles from './reading-step.module.css'

/** How many of the first rows would be stored, and why not the others: the reason that stops most of them. */
export function PreviewSummary({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation()
  const counts = new Map<RejectionReason, number>()
  for (const { rejection } of preview.rows)
    if (rejection) counts.set(rejection.reason, (counts.get(rejection.reason) ?? 0) + 1)
  const rejected = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [worst] = [...counts].toSorted(([, one], [, other]) => other - one)
  return (
    <p className={styles.summary} role="status" data-none={rejected === preview.rows.length || undefined}>
      <strong>
        {t('import.preview.outcome', {
          stored: preview.rows.length - rejected,
          rows: preview.rows.length,
          rejected,
        })}
      </strong>{' '}
      {worst && t(`rejection.${worst[0]}`)}
    </p>
  )
}
