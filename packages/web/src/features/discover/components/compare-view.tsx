import { Skeleton } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { Notice } from '../../../ui/state/notice.tsx'
import type { TopicSearch } from '../../topic/topic-search.ts'
import { comparedQuery, useCompared } from '../api/compared.ts'
import { rankingCsvUrl } from '../api/ranking.ts'
import type { RankingQuery } from '../discover-search.ts'
import { mostCompared } from '../discover-search.ts'
import { CompareGrid } from './compare-grid.tsx'
import styles from './compare-view.module.css'

interface CompareViewProps {
  readonly query: RankingQuery
  readonly topic: TopicSearch
  readonly compared: readonly string[]
  /** Everybody on the topic. */
  readonly candidates: number
  readonly onRemove: (accountIds: readonly string[]) => void
}

/** Up to five people beside each other: the same lanes, the same scale, in their own words, and what is not known. */
export function CompareView({ query, topic, compared, candidates, onRemove }: CompareViewProps) {
  const { t } = useTranslation()
  const people = useCompared(query, compared)
  if (compared.length === 0)
    return <Notice title={t('compare.none')}>{t('compare.noneWhat', { most: mostCompared })}</Notice>
  if (people.isError) return <FailureNotice cause={people.error} onRetry={() => void people.refetch()} />
  if (!people.data) return <Skeleton height={420} radius={8} mt={16} />
  const { results } = people.data
  const absent = compared.filter((id) => !results.some(({ accountId }) => accountId === id))
  return (
    <section className={styles.view} aria-busy={people.isPlaceholderData}>
      <header className={styles.head}>
        <p>{t('compare.scale', { candidates })}</p>
        <a className={styles.export} href={rankingCsvUrl(comparedQuery(query, compared))} download>
          <IconDownload size={16} aria-hidden /> {t('compare.export')}
        </a>
      </header>
      {absent.length > 0 && (
        <p className={styles.absent}>
          {t('compare.absent', { count: absent.length })}{' '}
          <button type="button" onClick={() => onRemove(absent)}>
            {t('compare.dropAbsent')}
          </button>
        </p>
      )}
      {results.length > 0 && <CompareGrid people={results} topic={topic} onRemove={(id) => onRemove([id])} />}
      {compared.length < 2 && <p className={styles.absent}>{t('compare.more', { most: mostCompared })}</p>}
    </section>
  )
}
