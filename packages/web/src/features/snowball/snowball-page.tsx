import { Button, SegmentedControl, Skeleton } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { Notice } from '../../ui/state/notice.tsx'
import { useCorpusSummary } from '../corpus/api/corpus-summary.ts'
import { rememberTopic } from '../topic/last-topic.ts'
import { resolvePeriod, splitList, topicQuery } from '../topic/topic-search.ts'
import { useSnowball } from './api/snowball.ts'
import { StrangerList } from './components/stranger-list.tsx'
import { TakeAway } from './components/take-away.tsx'
import styles from './snowball-page.module.css'
import { snowballQuery } from './snowball-search.ts'

/** Whom do the people we have name, whom we do not have? */
export function SnowballPage() {
  const { t } = useTranslation()
  const format = useFormat()
  const asked = useSearch({ from: '/frame/snowball' })
  const { all, aside, ...search } = asked
  const navigate = useNavigate({ from: '/snowball' })
  const corpus = useCorpusSummary()
  useEffect(() => rememberTopic(asked), [asked])
  const period = corpus.data ? resolvePeriod(search, corpus.data) : null
  const topic = topicQuery(search, period)
  const where = { ...(all ? { all } : {}), ...(aside ? { aside } : {}) }
  const query = period === null ? null : snowballQuery(where, topic)
  const snowball = useSnowball(query)
  const people = useMemo(() => snowball.data?.pages.flatMap((page) => page.results) ?? [], [snowball.data])

  const failed = corpus.isError ? corpus : snowball.isError ? snowball : null
  if (failed) return <FailureNotice isPage cause={failed.error} onRetry={() => void failed.refetch()} />
  if (corpus.data && query === null)
    return (
      <Notice
        isPage
        title={t('discover.empty.title')}
        actions={<ButtonLink to="/import">{t('import.start')}</ButtonLink>}
      >
        {t('discover.empty.what')}
      </Notice>
    )
  const terms = splitList(search.terms)
  const [first] = snowball.data?.pages ?? []
  const go = (change: { all?: true | undefined; aside?: true | undefined }) => {
    const next = { ...where, ...change }
    void navigate({
      search: { ...search, ...(next.all ? { all: true } : {}), ...(next.aside ? { aside: true } : {}) },
    })
  }
  return (
    <div className={styles.page}>
      <title>{`${t('snowball.title')} · Relais`}</title>
      <header>
        <h1>{t('snowball.title')}</h1>
        <p className={styles.what}>{t('snowball.what')}</p>
      </header>
      {terms.length > 0 && (
        <SegmentedControl
          className={styles.field ?? ''}
          aria-label={t('snowball.field')}
          value={all ? 'all' : 'topic'}
          onChange={(value) => go({ all: value === 'all' ? true : undefined })}
          data={[
            { value: 'topic', label: t('snowball.onTopic', { terms: format.list(terms.slice(0, 3), 'or') }) },
            { value: 'all', label: t('snowball.everywhere') },
          ]}
        />
      )}
      {!first || query === null ? (
        <div role="status" aria-label={t('state.loading')} className={styles.list}>
          <Skeleton height={88} radius={8} />
          <Skeleton height={88} radius={8} />
        </div>
      ) : (
        <>
          <p className={styles.searched}>
            {t('snowball.searched', {
              posts: first.searched.posts,
              people: first.searched.people,
              from: format.day(first.period.from),
              to: format.day(first.period.to),
            })}
          </p>
          <div className={styles.bar}>
            {first.total > 0 && <b>{t('snowball.total', { count: first.total })}</b>}
            {(aside || first.dismissed > 0) && (
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => go({ aside: aside ? undefined : true })}
              >
                {aside ? t('snowball.showOpen') : t('snowball.showAside', { count: first.dismissed })}
              </Button>
            )}
            {people.length > 0 && !aside && <TakeAway shown={people} query={query} />}
          </div>
          {people.length === 0 ? (
            <Notice title={t(aside ? 'snowball.noneAside' : 'snowball.none')}>
              {!aside && first.terms.length > 0 && t('snowball.noneWhat')}
            </Notice>
          ) : (
            <StrangerList
              key={JSON.stringify(query)}
              people={people}
              search={search}
              isAside={aside === true}
              isBusy={snowball.isPlaceholderData}
            />
          )}
          {snowball.hasNextPage && (
            <Button
              variant="default"
              loading={snowball.isFetchingNextPage}
              onClick={() => void snowball.fetchNextPage()}
            >
              {t('snowball.more')}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
