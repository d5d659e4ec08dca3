import type { RejectionReason } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { MendRow } from '../mend-rows.ts'
import styles from './mend-section.module.css'

interface ReasonFilterProps {
  readonly rows: readonly MendRow[]
  readonly chosen: RejectionReason | null
  readonly onChoose: (reason: RejectionReason | null) => void
}

/** Which of the rejected rows to look at; with a single reason there is nothing to choose. */
export function ReasonFilter({ rows, chosen, onChoose }: ReasonFilterProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const counts = new Map<RejectionReason, number>()
  for (const { reason } of rows) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  if (counts.size < 2) return <span />
  const choices: [RejectionReason | null, number][] = [[null, rows.length], ...counts]
  return (
    <fieldset className={styles.reasons}>
      <legend className="visually-hidden">{t('import.leftOut')}</legend>
      {choices.map(([reason, count]) => (
        <button
          key={reason ?? 'all'}
          type="button"
          aria-pressed={chosen === reason}
          onClick={() => onChoose(reason)}
        >
          {reason === null ? t('import.mend.all') : t(`import.short.${reason}`)}{' '}
          <b>{format.integer(count)}</b>
        </button>
      ))}
    </fieldset>
  )
}
