import type { CorpusSummary } from '@relais/server/corpus/corpus.schema'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import type { TopicQuery, TopicSearch } from '../../topic/topic-search.ts'
import { useRanking } from '../api/ranking.ts'
import { FootingLine } from './footing-line.tsx'
import { HonestyLine } from './honesty-line.tsx'
import { PeekPanel } from './peek-panel.tsx'
import { RankingList } from './ranking-list.tsx'
import styles from './ranking-section.module.css'
import { RankingSkeleton } from './ranking-skeleton.tsx'
import { TooFew } from './too-few.tsx'

interface RankingSectionProps {
  readonly corpus: CorpusSummary
  readonly search: TopicSearch
  readonly query: TopicQuery
  /** An import is running, so the answer grows. */
  readonly isFilling: boolean
}

export function RankingSection({ corpus, search, query, isFilling }: RankingSectionProps) {
  const ranking = useRanking(query)
  const [peeked, setPeeked] = useState<string | null>(null)
  const results = useMemo(() => ranking.data?.pages.flatMap((page) => page.results) ?? [], [ranking.data])
  const { fetchNextPage, hasNextPage, isFetchingNextPage, refetch } = ranking
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [fetchNextPage, hasNextPage, isFetchingNextPage])
  useEffect(() => {
    if (isFilling && corpus.posts > 0) void refetch()
  }, [isFilling, corpus.posts, refetch])

  if (ranking.isPending) return <RankingSkeleton withoutSentence />
  if (ranking.isError) return <FailureNotice cause={ranking.error} onRetry={() => void refetch()} />
  const [first] = ranking.data.pages
  if (!first) return null
  const open = results.find((creator) => creator.accountId === peeked)
  if (results.length === 0) return <TooFew matches={first.matches} corpus={corpus} search={search} />
  return (
    <div className={styles.section} aria-busy={ranking.isPlaceholderData}>
      <HonestyLine ranking={first} />
      <FootingLine ranking={first} query={query} />
      <RankingList
        results={results}
        bands={first.bands}
        search={search}
        peeked={peeked}
        onPeek={setPeeked}
        onNearEnd={loadMore}
      />
      {open && <PeekPanel creator={open} search={search} onClose={() => setPeeked(null)} />}
    </div>
  )
}
