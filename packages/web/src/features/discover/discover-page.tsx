import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { lazyWithWords } from '../../i18n/with-words.ts'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { useCorpusSummary } from '../corpus/api/corpus-summary.ts'
import { isUnderWay, useImportRuns } from '../import/api/runs.ts'
import { rememberTopic } from '../topic/last-topic.ts'
import { changeTopic, resolvePeriod, splitList, topicQuery } from '../topic/topic-search.ts'
import { ChooseTopic } from './components/choose-topic.tsx'
import { RankingSection } from './components/ranking-section.tsx'
import { RankingSkeleton } from './components/ranking-skeleton.tsx'
import { Sentence } from './components/sentence.tsx'
import { TopicBar } from './components/topic-bar.tsx'
import type { DiscoverChange } from './discover-search.ts'

const ImportBanner = lazyWithWords(
  ['import'],
  () => import('../import/components/import-banner.tsx'),
  'ImportBanner',
)
const EmptyCorpus = lazyWithWords(
  ['import', 'sample'],
  () => import('./components/empty-corpus.tsx'),
  'EmptyCorpus',
)

/** Who moves this topic? The sentence asks, the rows answer. */
export function DiscoverPage() {
  const { t } = useTranslation()
  const format = useFormat()
  const search = useSearch({ from: '/frame/discover' })
  const navigate = useNavigate({ from: '/discover' })
  const runs = useImportRuns()
  const running = runs.data?.find(isUnderWay)
  const corpus = useCorpusSummary(running ? { refetchEveryMs: 3_000 } : {})
  useEffect(() => rememberTopic(search), [search])

  if (corpus.isPending) return <RankingSkeleton />
  if (corpus.isError)
    return <FailureNotice isPage cause={corpus.error} onRetry={() => void corpus.refetch()} />
  const period = resolvePeriod(search, corpus.data)
  const banner = running && (
    <Suspense fallback={null}>
      <ImportBanner run={running} />
    </Suspense>
  )
  if (!period || corpus.data.posts === 0)
    return (
      <>
        {banner}
        <Suspense fallback={<RankingSkeleton />}>
          <EmptyCorpus isFilling={running !== undefined} />
        </Suspense>
      </>
    )
  const query = topicQuery(search, period)
  const hasTopic = splitList(search.terms).length > 0
  const change = (part: DiscoverChange) =>
    void navigate({ search: (old) => changeTopic(old, part), replace: hasTopic })
  return (
    <>
      <title>{`${search.terms ? `${format.list(splitList(search.terms), 'or')} · ` : ''}${t('frame.discover')} · Relais`}</title>
      {banner}
      <Sentence corpus={corpus.data} search={search} query={query} period={period} onChange={change} />
      {hasTopic && <TopicBar search={search} onChange={change} />}
      {hasTopic ? (
        <RankingSection
          corpus={corpus.data}
          search={search}
          query={query}
          isFilling={running !== undefined}
          onChange={change}
        />
      ) : (
        <ChooseTopic corpus={corpus.data} />
      )}
    </>
  )
}
