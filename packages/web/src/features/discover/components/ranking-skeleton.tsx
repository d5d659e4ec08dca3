import { Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './ranking-list.module.css'

const rows = ['a', 'b', 'c', 'd', 'e', 'f']

export function RankingSkeleton({ withoutSentence = false }: { readonly withoutSentence?: boolean }) {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('state.loading')}>
      {!withoutSentence && <Skeleton height={42} width="min(720px, 90%)" />}
      <Skeleton height={16} width="min(520px, 80%)" mt={12} />
      <div className={styles.skeleton}>
        {rows.map((row) => (
          <Skeleton key={row} height={72} radius={8} />
        ))}
      </div>
    </div>
  )
}
