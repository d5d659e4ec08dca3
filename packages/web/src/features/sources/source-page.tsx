import { Progress, Skeleton } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/button-link.tsx'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { isUnderWay, useSource, useSources } from './api/sources.ts'
import { FollowTable } from './components/follow-table.tsx'
import { LeftOut } from './components/left-out.tsx'
import { RunHistory } from './components/run-history.tsx'
import { SourceActions } from './components/source-actions.tsx'
import styles from './sources.module.css'
import { useSourceWords } from './use-source-words.ts'

/** One source: its state and what to do about it, its plan and what that costs, what it follows, its history. */
export function SourcePage() {
  const { t } = useTranslation()
  const words = useSourceWords()
  const { sourceId } = useParams({ from: '/frame/sources/$sourceId' })
  const source = useSource(sourceId)
  const networks = useSources().data?.networks
  const { role } = useSession()
  if (source.isError)
    return <FailureNotice isPage cause={source.error} onRetry={() => void source.refetch()} />
  if (!source.data) return <Skeleton height={240} radius={8} />
  const { name, trouble, state, latestRun, lastSuccessAt, spending, quotaLeft } = source.data
  const network = networks?.find((one) => one.network === source.data.network)
  const unit = network?.unit ?? 'request'
  const waitsForKey =
    trouble?.code === 'key_expired' || (trouble?.code === 'key_needed' && network?.key !== 'none')
  return (
    <div className={styles.page}>
      <title>{`${name} · Relais`}</title>
      <header className={styles.head}>
        <div className={styles.about}>
          <Link to="/sources" className={styles.back}>
            <IconChevronLeft size={16} aria-hidden />
            {t('sources.action.back')}
          </Link>
          <h1>{name}</h1>
          <p className={styles.meta}>{network?.name ?? source.data.network}</p>
        </div>
        {hasRole(role, 'analyst') && <SourceActions source={source.data} />}
      </header>
      <section
        className={styles.now}
        data-state={trouble && state === 'active' ? 'trouble' : state}
        role="status"
      >
        <p>
          <b>{words.state(source.data)}</b>
          {' · '}
          {lastSuccessAt
            ? t('sources.state.last', { when: words.ago(lastSuccessAt) })
            : t('sources.state.never')}
        </p>
        {trouble && state !== 'paused' && <p>{words.trouble(trouble)}</p>}
        {latestRun && isUnderWay(latestRun) && (
          <Progress value={(latestRun.share ?? 0) * 100} aria-label={t('sources.progress')} />
        )}
        {waitsForKey && (
          <ButtonLink to="/sources" hash="connections" w="fit-content">
            {t('sources.connect.again')}
          </ButtonLink>
        )}
        {latestRun && latestRun.counts.stored > 0 && (
          <ButtonLink to="/discover" variant="default" w="fit-content">
            {t('sources.action.discover')}
          </ButtonLink>
        )}
      </section>
      <section aria-labelledby="plan">
        <h2 id="plan">{t('sources.plan.title')}</h2>
        <p className={styles.what}>
          {t('sources.plan.how', {
            rhythm: t(`sources.rhythm.${source.data.rhythm}`),
            days: t('sources.add.days', { count: source.data.daysBack }),
          })}
        </p>
        <p className={styles.what}>
          {words.often(spending.postsPerDay)} · {words.plan(spending, unit)}
          {quotaLeft !== null && ` · ${t('sources.plan.left', { count: Math.floor(quotaLeft) })}`}
        </p>
      </section>
      <FollowTable source={source.data} />
      {latestRun && latestRun.counts.rejected > 0 && <LeftOut run={latestRun} />}
      <RunHistory id={sourceId} latest={latestRun} unit={unit} />
    </div>
  )
}
