import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CreatorKey } from './api/sheet.ts'
import styles from './sheet.module.css'

/** The way to the due-diligence sheet, from a profile. */
export function SheetLink({ creatorKey }: { readonly creatorKey: CreatorKey }) {
  const { t } = useTranslation()
  return (
    <section className={styles.card}>
      <h3>{t('sheet.title')}</h3>
      <p className={styles.quiet}>{t('sheet.what')}</p>
      <Link to="/creators/$platform/$handle/sheet" params={creatorKey}>
        {t('sheet.open')}
      </Link>
    </section>
  )
}
