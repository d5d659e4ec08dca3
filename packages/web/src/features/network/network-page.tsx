import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/button-link.tsx'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { Notice } from '../../ui/state/notice.tsx'
import { useCorpusSummary } from '../corpus/api/corpus-summary.ts'
import { TopicLine } from '../topic/components/topic-line.tsx'
import { rememberTopic } from '../topic/last-topic.ts'
import { changeTopic, resolvePeriod, splitList, topicQuery } from '../topic/topic-search.ts'
import { CirclesView } from './components/circles-view.tsx'
import { InterestsView } from './components/interests-view.tsx'
import { OverlapView } from './components/overlap-view.tsx'
import { PathView } from './components/path-view.tsx'
import { QuestionSwitch } from './components/question-switch.tsx'
import { RelaysView } from './components/relays-view.tsx'
import { ViewSkeleton } from './components/view-skeleton.tsx'
import styles from './network-page.module.css'
import { type NetworkChange, type Question, topicOfNetwork } from './network-search.ts'

const views = {
  relays: RelaysView,
  circles: CirclesView,
  interests: InterestsView,
  path: PathView,
  overlap: OverlapView,
} as const

/** Who has to do with whom on a topic: a question first, and the picture that answers it. */
export function NetworkPage() {
  const { t } = useTranslation()
  const search = useSearch({ from: '/frame/network' })
  const navigate = useNavigate({ from: '/network' })
  const corpus = useCorpusSummary()
  useEffect(() => rememberTopic(topicOfNetwork(search)), [search])

  if (corpus.isPending) return <ViewSkeleton />
  if (corpus.isError)
    return <FailureNotice isPage cause={corpus.error} onRetry={() => void corpus.refetch()} />
  const question: Question = search.ask ?? 'relays'
  const period = resolvePeriod(search, corpus.data)
  const title = `${t(`network.ask.${question}`)} · ${t('frame.network')} · Relais`
  if (period === null || corpus.data.posts === 0)
    return (
      <Notice
        isPage
        title={t('network.emptyCorpus')}
        actions={<ButtonLink to="/import">{t('network.toImport')}</ButtonLink>}
      >
        {t('network.emptyCorpusWhat')}
      </Notice>
    )
  const change = (part: NetworkChange) =>
    void navigate({ search: (old) => changeTopic(old, part), resetScroll: false })
  const hasTopic = splitList(search.terms).length > 0
  const query = topicQuery(search, period)
  const View = views[question]
  return (
    <div className={styles.page}>
      <title>{title}</title>
      <h1 className="visually-hidden">{t('frame.network')}</h1>
      <QuestionSwitch
        question={question}
        onChange={(ask) => change({ ask: ask === 'relays' ? undefined : ask })}
      />
      {hasTopic && <TopicLine search={search} query={query} period={period} onChange={change} />}
      {hasTopic || question === 'path' ? (
        <View search={search} query={query} period={period} onChange={change} />
      ) : (
        <Notice
          title={t('network.noTopic')}
          actions={<ButtonLink to="/discover">{t('action.toDiscover')}</ButtonLink>}
        >
          {t('network.noTopicWhat')}
        </Notice>
      )}
    </div>
  )
}
