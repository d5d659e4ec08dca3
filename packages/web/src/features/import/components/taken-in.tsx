import { useTranslation } from 'react-i18next'
import styles from '../import-page.module.css'

const rows = ['from', 'numbers', 'dates', 'people'] as const

/** What can be brought as it is, so that nobody tidies a file first. */
export function TakenIn() {
  const { t } = useTranslation()
  return (
    <section className={styles.taken} aria-labelledby="taken">
      <h2 id="taken">{t('import.taken.title')}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <strong>{t(`import.taken.${row}.title`)}</strong> {t(`import.taken.${row}.what`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
