import { Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './found.module.css'

export function FoundSkeleton() {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('state.loading')} className={styles.list}>
      <Skeleton height={112} radius={8} />
      <Skeleton height={112} radius={8} />
      <Skeleton height={112} radius={8} />
    </div>
  )
}
