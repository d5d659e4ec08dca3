import { Skeleton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../app/report-failure.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import kept from '../../ui/kept.module.css'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { Notice } from '../../ui/state/notice.tsx'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { useCorpusSummary } from '../corpus/api/corpus-summary.ts'
import { type SavedTopic, useDeleteTopic, useRestoreTopic, useTopics } from '../topic/api/topics.ts'
import { TopicRow } from './components/topic-row.tsx'
import styles from './topics.module.css'

/** The topics that this workspace keeps, each with what it finds now. */
export function TopicsPage() {
  const { t } = useTranslation()
  const topics = useTopics()
  const corpus = useCorpusSummary()
  const { role } = useSession()
  const canEdit = hasRole(role, 'analyst')
  const [deleted, setDeleted] = useState<SavedTopic | null>(null)
  const remove = useDeleteTopic()
  const reportFailure = useReportFailure()
  const failed = topics.isError ? topics : corpus.isError ? corpus : null
  if (failed) return <FailureNotice isPage cause={failed.error} onRetry={() => void failed.refetch()} />
  return (
    <div className={styles.page}>
      <title>{`${t('frame.topics')} · Relais`}</title>
      <header className={kept.head}>
        <div>
          <h1>{t('frame.topics')}</h1>
          <p className={kept.what}>{t('topics.what')}</p>
        </div>
        {canEdit && (
          <ButtonLink to="/topics/$topicId" params={{ topicId: 'new' }}>
            {t('topics.new')}
          </ButtonLink>
        )}
      </header>
      {deleted && <Deleted topic={deleted} onRestored={() => setDeleted(null)} />}
      {topics.isPending || corpus.isPending ? (
        <div role="status" aria-label={t('state.loading')} className={kept.list}>
          <Skeleton height={88} radius={8} />
          <Skeleton height={88} radius={8} />
        </div>
      ) : topics.data?.length === 0 ? (
        <Notice
          title={t('topics.none')}
          actions={<ButtonLink to="/discover">{t('action.toDiscover')}</ButtonLink>}
        >
          {t('topics.noneWhat')}
        </Notice>
      ) : (
        <ul className={kept.list}>
          {topics.data?.map((topic) => (
            <TopicRow
              key={topic.id}
              topic={topic}
              names={topics.data.map(({ name }) => name)}
              corpus={corpus.data ?? null}
              canEdit={canEdit}
              onDelete={() =>
                remove.mutate(topic.id, { onSuccess: () => setDeleted(topic), onError: reportFailure })
              }
            />
          ))}
        </ul>
      )}
    </div>
  )
}

/** Stands above the list until something else is deleted or the page is left: there is no hurry to undo. */
function Deleted({ topic, onRestored }: { readonly topic: SavedTopic; readonly onRestored: () => void }) {
  const { t } = useTranslation()
  const restore = useRestoreTopic()
  const reportFailure = useReportFailure()
  return (
    <p className={kept.undo} role="status">
      {t('topics.deleted', { name: topic.name })}{' '}
      <button
        type="button"
        className={kept.textButton}
        disabled={restore.isPending}
        onClick={() => restore.mutate(topic.id, { onSuccess: onRestored, onError: reportFailure })}
      >
        {t('action.undo')}
      </button>
    </p>
  )
}
