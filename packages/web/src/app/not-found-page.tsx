import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/state/notice.tsx'
import styles from './bare-page.module.css'

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <main className={styles.page}>
      <Notice
        isPage
        title={t('state.notFound')}
        actions={<Link to="/discover">{t('action.toDiscover')}</Link>}
      >
        {t('state.notFoundWhat')}
      </Notice>
    </main>
  )
}
