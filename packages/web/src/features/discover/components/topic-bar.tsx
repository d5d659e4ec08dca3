import { IconBookmarkFilled } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useSession } from '../../access/api/session.ts'
import { hasRole } from '../../access/role.ts'
import { useChangeTopic, useTopics } from '../../topic/api/topics.ts'
import { asksTopic, questionOfSearch, searchOfTopic } from '../../topic/saved-topic.ts'
import type { TopicChange, TopicSearch } from '../../topic/topic-search.ts'
import { SaveTopicButton } from './save-topic-button.tsx'
import styles from './topic-bar.module.css'

interface TopicBarProps {
  readonly search: TopicSearch
  readonly onChange: (change: TopicChange) => void
}

/** Which saved topic the question is, whether it was changed since, and the way to keep it. */
export function TopicBar({ search, onChange }: TopicBarProps) {
  const { t } = useTranslation()
  const { role } = useSession()
  const topics = useTopics()
  const change = useChangeTopic()
  const reportFailure = useReportFailure()
  const canEdit = hasRole(role, 'analyst')
  const topic = topics.data?.find(({ id }) => id === search.topic)
  const isChanged = topic !== undefined && !asksTopic(search, topic)
  if (!topics.data || (!topic && !canEdit)) return null
  return (
    <div className={styles.bar}>
      {topic && (
        <span className={styles.name}>
          <IconBookmarkFilled size={16} aria-hidden />
          {canEdit ? (
            <Link to="/topics/$topicId" params={{ topicId: topic.id }}>
              {topic.name}
            </Link>
          ) : (
            topic.name
          )}
        </span>
      )}
      {topic && isChanged && (
        <>
          <span>{t('topics.changed')}</span>
          {canEdit && (
            <button
              type="button"
              className={styles.act}
              disabled={change.isPending}
              onClick={() =>
                change.mutate(
                  { id: topic.id, input: { ...questionOfSearch(search), name: topic.name } },
                  { onError: reportFailure },
                )
              }
            >
              {t('topics.saveChanges')}
            </button>
          )}
          <Link
            to="/discover"
            search={(old) => ({ ...searchOfTopic(topic), ...(old.weights ? { weights: old.weights } : {}) })}
          >
            {t('topics.backToSaved')}
          </Link>
        </>
      )}
      {canEdit && (!topic || isChanged) && (
        <SaveTopicButton search={search} onSaved={(id) => onChange({ topic: id })} />
      )}
    </div>
  )
}
