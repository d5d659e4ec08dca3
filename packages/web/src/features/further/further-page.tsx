import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/button-link.tsx'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { Notice } from '../../ui/state/notice.tsx'
import { useCorpusSummary } from '../corpus/api/corpus-summary.ts'
import { TopicLine } from '../topic/components/topic-line.tsx'
import { rememberTopic } from '../topic/last-topic.ts'
import { changeTopic, resolvePeriod, splitList, topicQuery } from '../topic/topic-search.ts'
import { askViews } from './ask-views.ts'
import { AskSwitch } from './components/ask-switch.tsx'
import { FoundSkeleton } from './components/found-skeleton.tsx'
import styles from './further.module.css'
import { type Ask, asks, type FurtherChange, topicOfFurther } from './further-search.ts'

/** Whom a search by words alone would not bring: a question first, then the people or subjects that answer it. */
export function FurtherPage() {
  const { t } = useTranslation()
  const search = useSearch({ from: '/frame/further' })
  const navigate = useNavigate({ from: '/further' })
  const corpus = useCorpusSummary()
  useEffect(() => rememberTopic(topicOfFurther(search)), [search])

  if (corpus.isPending) return <FoundSkeleton />
  if (corpus.isError)
    return <FailureNotice isPage cause={corpus.error} onRetry={() => void corpus.refetch()} />
  const ask: Ask = search.ask ?? asks[0]
  const { View, takesTopic } = askViews[ask]
  const period = resolvePeriod(search, corpus.data)
  if (period === null || corpus.data.posts === 0)
    return (
      <Notice
        isPage
        title={t('further.emptyCorpus')}
        actions={<ButtonLink to="/import">{t('further.toImport')}</ButtonLink>}
      >
        {t('further.emptyCorpusWhat')}
      </Notice>
    )
  const change = (part: FurtherChange) =>
    void navigate({ search: (old) => changeTopic(old, part), resetScroll: false })
  const hasTopic = splitList(search.terms).length > 0
  const query = topicQuery(search, period)
  return (
    <div className={styles.page}>
      <title>{`${t(`further.ask.${ask}`)} · ${t('frame.further')} · Relais`}</title>
      <header className={styles.head}>
        <h1>{t('frame.further')}</h1>
        <p className={styles.lead}>{t('further.what')}</p>
      </header>
      <AskSwitch ask={ask} onChange={(next) => change({ ask: next === asks[0] ? undefined : next })} />
      {hasTopic && <TopicLine search={search} query={query} period={period} onChange={change} />}
      {hasTopic || !takesTopic ? (
        <Suspense fallback={<FoundSkeleton />}>
          <View search={search} query={query} period={period} onChange={change} />
        </Suspense>
      ) : (
        <Notice
          title={t('further.noTopic')}
          actions={<ButtonLink to="/discover">{t('action.toDiscover')}</ButtonLink>}
        >
          {t('further.noTopicWhat')}
        </Notice>
      )}
    </div>
  )
}
