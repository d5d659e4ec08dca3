import { Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './view.module.css'

export function ViewSkeleton() {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('state.loading')} className={styles.view}>
      <Skeleton height={480} radius={8} />
      <Skeleton height={480} radius={8} />
    </div>
  )
}
