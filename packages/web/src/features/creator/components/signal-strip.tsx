import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { shownValue } from '../../../ui/glyph/shown-value.ts'
import styles from './signal-rows.module.css'

/** What is drawn of a signal, or of a pillar. */
type Placed = Pick<RankedCreator['signals'][number], 'percentile' | 'interval' | 'knowledge' | 'pillar'>

interface SignalStripProps {
  /** Null: not measured. */
  readonly signal: Placed | null
  /** Percentile in the period before; null where it is not known, undefined where nobody asks. */
  readonly before?: number | null | undefined
  /** What the picture says, where it is not a percentile. */
  readonly label?: string
}

/** Everybody on the topic as a grey lane from 1 to 100, this person as a dot with its interval, hollow for the period before. */
export function SignalStrip({ signal, before, label: told }: SignalStripProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!signal || signal.percentile === null)
    return (
      <svg className={styles.strip} role="img" aria-label={told ?? t('value.notKnownYet')}>
        <rect className={styles.unknownLane} x="1" y="5" width="calc(100% - 2px)" height="10" rx="5" />
      </svg>
    )
  const at = (percentile: number) => `${percentile}%`
  const { percentile, interval, knowledge, pillar } = signal
  const now = t('creator.signals.aheadOf', { value: format.integer(shownValue(percentile, interval)) })
  const then =
    before === null
      ? t('creator.previous.unknown')
      : before !== undefined && t('creator.previous.value', { value: format.integer(before) })
  const label = told ?? (then ? `${now}; ${then}` : now)
  return (
    <svg className={styles.strip} role="img" aria-label={label} style={{ color: `var(--${pillar})` }}>
      <rect className={styles.lane} y="6" width="100%" height="8" rx="4" />
      <line className={styles.middle} x1="50%" x2="50%" y1="3" y2="17" />
      {interval && (
        <rect
          className={styles.interval}
          x={at(interval[0])}
          y="4"
          width={at(interval[1] - interval[0])}
          height="12"
          rx="6"
          fill="currentColor"
        />
      )}
      {typeof before === 'number' && <circle className={styles.previous} cx={at(before)} cy="10" r="8" />}
      <circle
        cx={at(percentile)}
        cy="10"
        r={knowledge === 'estimated' ? 5 : 6}
        fill="currentColor"
        className={knowledge === 'estimated' ? styles.estimated : undefined}
      />
    </svg>
  )
}
