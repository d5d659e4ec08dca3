import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { PreviousStanding } from '../use-previous-standing.ts'
import styles from './signal-rows.module.css'

/** What the hollow dots are, or why there are none. */
export function PreviousLine({ previous }: { readonly previous: PreviousStanding }) {
  const { t } = useTranslation()
  const format = useFormat()
  switch (previous.kind) {
    case 'pending':
      return <p className={styles.legend}>{t('creator.previous.pending')}</p>
    case 'failed':
      return <p className={styles.legend}>{t('creator.previous.failed')}</p>
    case 'none':
      return (
        <p className={styles.legend}>
          {previous.firstPostAt
            ? t('creator.previous.none', { day: format.day(previous.firstPostAt) })
            : t('value.notKnownYet')}
        </p>
      )
    case 'silent':
      return (
        <p className={styles.legend}>
          {t('creator.previous.silent', { period: format.dayRange(previous.from, previous.to) })}
        </p>
      )
    case 'known':
      return (
        <p className={styles.legend}>
          <svg className={styles.key} viewBox="0 0 14 14" aria-hidden="true">
            <circle cx="7" cy="7" r="5" className={styles.previous} />
          </svg>{' '}
          {t('creator.previous.known', { period: format.dayRange(previous.from, previous.to) })}
        </p>
      )
  }
}
