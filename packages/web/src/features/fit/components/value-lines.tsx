import { useTranslation } from 'react-i18next'
import type { AudienceFit } from '../api/fit.ts'
import styles from '../fit.module.css'

/** What the brand stands for, in the creator's own words; silence is no contradiction. */
export function ValueLines({ values }: { readonly values: AudienceFit['values'] }) {
  const { t } = useTranslation()
  if (values.length === 0) return null
  return (
    <div className={styles.side}>
      <h4>{t('fit.values')}</h4>
      <ul className={styles.values}>
        {values.map(({ value, posts, quote }) => (
          <li key={value}>
            {value} <span className={styles.note}>{t('fit.said', { count: posts })}</span>
            {quote && <q>{quote}</q>}
          </li>
        ))}
      </ul>
    </div>
  )
}
