import { Skeleton } from '@mantine/core'
import type { Weights } from '@relais/core/influence/weights'
import { weightsText } from '@relais/core/weights/weight-presets'
import type { CorpusSummary } from '@relais/server/corpus/corpus.schema'
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { useReportFailure } from '../../../app/report-failure.ts'
import { lazyWithWords } from '../../../i18n/with-words.ts'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { useSession } from '../../access/api/session.ts'
import { hasRole } from '../../access/role.ts'
import { useMarked, useSetMark } from '../../marks/api/marks.ts'
import type { TopicQuery } from '../../topic/topic-search.ts'
import { useRanking } from '../api/ranking.ts'
import { type DiscoverChange, type DiscoverSearch, rankingQuery, topicOf } from '../discover-search.ts'
import { useCompare } from '../use-compare.ts'
import { useExcludePostHere } from '../use-exclude-post-here.ts'
import { useMoves } from '../use-moves.ts'
import { useRows } from '../use-rows.ts'
import { FilterBar } from './filter-bar.tsx'
import { FootingLine } from './footing-line.tsx'
import { HonestyLine } from './honesty-line.tsx'
import { RankingList } from './ranking-list.tsx'
import styles from './ranking-section.module.css'
import { RankingSkeleton } from './ranking-skeleton.tsx'

/** Fetched when they are first opened. */
const WeightsPanel = lazy(async () => ({
  default: (await import('../../weights/components/weights-panel.tsx')).WeightsPanel,
}))
const PeekPanel = lazy(async () => ({ default: (await import('./peek-panel.tsx')).PeekPanel }))
const TooFew = lazy(async () => ({ default: (await import('./too-few.tsx')).TooFew }))
const NobodyPasses = lazy(async () => ({ default: (await import('./nobody-passes.tsx')).NobodyPasses }))
const GemsView = lazyWithWords(['gems'], () => import('./gems-view.tsx'), 'GemsView')

const CompareView = lazyWithWords(['compare', 'creator'], () => import('./compare-view.tsx'), 'CompareView')
const CompareBar = lazyWithWords(['compare'], () => import('./compare-bar.tsx'), 'CompareBar')

interface RankingSectionProps {
  readonly corpus: CorpusSummary
  readonly search: DiscoverSearch
  readonly query: TopicQuery
  /** An import is running, so the answer grows. */
  readonly isFilling: boolean
  readonly onChange: (change: DiscoverChange) => void
}

export function RankingSection({ corpus, search, query: topic, isFilling, onChange }: RankingSectionProps) {
  const query = useMemo(() => rankingQuery(topic, search), [topic, search])
  const ranking = useRanking(query)
  const [peeked, setPeeked] = useState<string | null>(null)
  const [draft, setDraft] = useState<Weights | null>(null)
  const { refetch } = ranking
  useEffect(() => {
    if (isFilling && corpus.posts > 0) void refetch()
  }, [isFilling, corpus.posts, refetch])
  const isOld = ranking.isPlaceholderData
  const rows = useRows({ first: ranking.data, isOld, topic, query, search, draft })
  const weightsKey = weightsText(rows.weights)
  const moves = useMoves(rows.ids, weightsKey)
  const marked = useMarked()
  const setMark = useSetMark()
  const reportFailure = useReportFailure()
  const onMark = useCallback(
    (accountId: string) =>
      setMark.mutate({ accountId, isMarked: !marked.has(accountId) }, { onError: reportFailure }),
    [setMark, marked, reportFailure],
  )
  const topicSearch = useMemo(() => topicOf(search), [search])
  const { role } = useSession()
  const canEdit = hasRole(role, 'analyst')
  const exclude = useExcludePostHere(search, onChange)
  const compare = useCompare(search, onChange)

  if (ranking.isPending) return <RankingSkeleton withoutSentence />
  if (ranking.isError) return <FailureNotice cause={ranking.error} onRetry={() => void refetch()} />
  const first = ranking.data
  if (first.candidates === 0)
    return (
      <Suspense fallback={<RankingSkeleton withoutSentence />}>
        <TooFew matches={first.matches} corpus={corpus} search={search} />
      </Suspense>
    )
  const place = peeked === null ? -1 : rows.ids.indexOf(peeked)
  const open = place < 0 ? null : (rows.rowAt(place)?.creator ?? null)
  return (
    <div className={styles.section} aria-busy={isOld && !rows.isShowingLive}>
      <HonestyLine ranking={first} />
      <FootingLine ranking={first} query={query} search={search} onChange={onChange} />
      {search.tune && (
        <Suspense fallback={<Skeleton height={280} radius={8} mt={12} />}>
          <WeightsPanel
            weights={rows.weights}
            columns={rows.columns.data?.graded ?? null}
            join={first.join}
            droppedPillars={first.droppedPillars}
            onTry={setDraft}
            onChoose={(weights) => {
              setDraft(null)
              onChange({ weights: weightsText(weights) })
            }}
          />
        </Suspense>
      )}
      <FilterBar ranking={first} search={search} shown={rows.count} onChange={onChange} />
      {search.view === 'gems' ? (
        <Suspense fallback={<Skeleton height={420} radius={8} mt={16} />}>
          <GemsView columns={rows.columns} search={search} topic={topicSearch} />
        </Suspense>
      ) : search.view === 'compare' ? (
        <Suspense fallback={<Skeleton height={420} radius={8} mt={16} />}>
          <CompareView
            query={query}
            topic={topicSearch}
            compared={compare.compared}
            candidates={first.candidates}
            onRemove={compare.remove}
          />
        </Suspense>
      ) : rows.count === 0 ? (
        <Suspense fallback={null}>
          <NobodyPasses onChange={onChange} />
        </Suspense>
      ) : (
        <RankingList
          count={rows.count}
          rowAt={rows.rowAt}
          bands={rows.isShowingLive ? null : first.bands}
          search={topicSearch}
          peeked={peeked}
          onPeek={setPeeked}
          onMark={onMark}
          onCompare={compare.toggle}
          onRange={rows.onRange}
          marked={marked}
          orderKey={`${weightsKey} ${rows.isShowingLive}`}
          moves={moves}
        />
      )}
      {search.view !== 'compare' && compare.compared.length > 0 && (
        <Suspense fallback={null}>
          <CompareBar
            count={compare.compared.length}
            onShow={() => onChange({ view: 'compare' })}
            onClear={() => onChange({ compare: undefined })}
          />
        </Suspense>
      )}
      {open && (
        <Suspense fallback={null}>
          <PeekPanel
            creator={open}
            search={topicSearch}
            isMarked={marked.has(open.accountId)}
            onMark={canEdit ? () => onMark(open.accountId) : null}
            isCompared={compare.compared.includes(open.accountId)}
            onCompare={() => compare.toggle(open.accountId)}
            onExclude={canEdit ? exclude : null}
            onClose={() => setPeeked(null)}
          />
        </Suspense>
      )}
    </div>
  )
}
