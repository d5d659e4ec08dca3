import { useTranslation } from 'react-i18next'
import styles from './compare-bar.module.css'

interface CompareBarProps {
  readonly count: number
  readonly onShow: () => void
  readonly onClear: () => void
}

/** How many people are put beside each other, and the way to see them so. */
export function CompareBar({ count, onShow, onClear }: CompareBarProps) {
  const { t } = useTranslation()
  return (
    <section className={styles.bar} aria-label={t('discover.view.compare')}>
      <span aria-live="polite">{t('compare.chosen', { count })}</span>
      <button type="button" className={styles.show} onClick={onShow}>
        {t('compare.show')}
      </button>
      <button type="button" className={styles.clear} onClick={onClear}>
        {t('compare.clear')}
      </button>
    </section>
  )
}
