import { useTranslation } from 'react-i18next'
import styles from './relay-trace.module.css'

const small = 3
const largest = 9

/** Area grows with the number of people, as the eye compares areas. */
export const relayRadius = (people: number): number =>
  people === 0 ? small : Math.min(largest, small + Math.sqrt(people) * 0.9)

/** The signature: one voice, and how many others took it up. Absent while that is not known. */
export function RelayTrace({ passedOnBy }: { readonly passedOnBy: number | null }) {
  const { t } = useTranslation()
  if (passedOnBy === null) return null
  const label = t('evidence.passedOnBy', { count: passedOnBy })
  return (
    <span className={styles.trace} title={label}>
      <svg viewBox="0 0 60 20" width="60" height="20" aria-hidden="true">
        <line className={styles.tie} x1="4" x2={50 - relayRadius(passedOnBy)} y1="10" y2="10" />
        <circle className={styles.voice} cx="5" cy="10" r={small} />
        <circle
          className={passedOnBy === 0 ? styles.nobody : styles.voice}
          cx="50"
          cy="10"
          r={relayRadius(passedOnBy)}
        />
      </svg>
      <span>{label}</span>
    </span>
  )
}
