import { Skeleton } from '@mantine/core'
import { useParams, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { lazyWithWords } from '../../i18n/with-words.ts'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { useCorpusSummary } from '../corpus/api/corpus-summary.ts'
import { resolvePeriod, splitList, topicQuery } from '../topic/topic-search.ts'
import { useCreator } from './api/creator.ts'
import { useStanding } from './api/standing.ts'
import { CreatorHead } from './components/creator-head.tsx'
import { CreatorSide } from './components/creator-side.tsx'
import { ErasePerson } from './components/erase-person.tsx'
import { PostList } from './components/post-list.tsx'
import { SignalRows } from './components/signal-rows.tsx'
import { Verdict } from './components/verdict.tsx'
import { WaterfallChart } from './components/waterfall.tsx'
import styles from './creator-page.module.css'
import { useListKey } from './use-list-key.ts'
import { usePreviousStanding } from './use-previous-standing.ts'

const AudienceSection = lazyWithWords(
  ['audience', 'pictures'],
  () => import('../audience/audience-section.tsx'),
  'AudienceSection',
)

const BacklinksSection = lazyWithWords(
  ['backlinks'],
  () => import('../backlinks/backlinks-section.tsx'),
  'BacklinksSection',
)

const PortraitSection = lazyWithWords(
  ['portrait'],
  () => import('../portrait/portrait-section.tsx'),
  'PortraitSection',
)

/** One person: where they stand on the topic, why, in whose words, and what is not known. */
export function CreatorPage() {
  const { t } = useTranslation()
  const key = useParams({ from: '/frame/creators/$platform/$handle' })
  const search = useSearch({ from: '/frame/creators/$platform/$handle' })
  const { role } = useSession()
  useListKey()
  const corpus = useCorpusSummary()
  const creator = useCreator(key)
  const period = corpus.data ? resolvePeriod(search, corpus.data) : null
  const query = topicQuery(search, period)
  const hasTopic = splitList(search.terms).length > 0
  const weighed = search.weights ? { ...query, weights: search.weights } : query
  const standing = useStanding(key, hasTopic && period ? weighed : null)
  const isPlaced = Boolean(standing.data?.standing)
  const previous = usePreviousStanding(key, weighed, period, corpus.data, isPlaced)

  if (creator.isError)
    return <FailureNotice isPage cause={creator.error} onRetry={() => void creator.refetch()} />
  if (creator.isPending || corpus.isPending)
    return (
      <div role="status" aria-label={t('state.loading')} className={styles.loading}>
        <Skeleton height={64} width={320} />
        <Skeleton height={84} />
        <Skeleton height={320} radius={8} />
      </div>
    )
  const { page: _, ...topic } = search
  const own = standing.data?.standing
  return (
    <div className={styles.page}>
      <title>{`${creator.data.name || creator.data.handle} · Relais`}</title>
      <CreatorHead creator={creator.data} search={topic} canEdit={hasRole(role, 'analyst')} />
      {standing.isError && <FailureNotice cause={standing.error} onRetry={() => void standing.refetch()} />}
      {hasTopic && standing.isPending ? (
        <Skeleton height={84} />
      ) : (
        <Verdict creator={creator.data} standing={standing.data ?? null} search={search} />
      )}
      <div className={styles.columns}>
        <div className={styles.main}>
          {own && standing.data && <SignalRows own={own} standing={standing.data} previous={previous} />}
          {own && <WaterfallChart own={own} />}
          <Suspense fallback={<Skeleton height={320} radius={8} />}>
            <AudienceSection creatorKey={key} />
          </Suspense>
          <PostList creatorKey={key} query={query} search={search} hasTopic={hasTopic} />
          <Suspense fallback={<Skeleton height={160} radius={8} />}>
            <BacklinksSection creatorKey={key} />
          </Suspense>
        </div>
        <CreatorSide creator={creator.data} own={own ?? null} search={topic}>
          <Suspense fallback={<Skeleton height={240} radius={8} />}>
            <PortraitSection
              creatorKey={key}
              query={hasTopic && period ? query : null}
              canEdit={hasRole(role, 'analyst')}
            />
          </Suspense>
        </CreatorSide>
      </div>
      {hasRole(role, 'manager') && (
        <footer className={styles.footer}>
          <ErasePerson
            creatorKey={key}
            name={creator.data.name || creator.data.handle}
            posts={creator.data.postsInCorpus}
          />
        </footer>
      )}
    </div>
  )
}
