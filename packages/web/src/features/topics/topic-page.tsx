import { Skeleton } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RequestFailure } from '../../app/request.ts'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { useCorpusSummary } from '../corpus/api/corpus-summary.ts'
import { type TopicInput, useChangeTopic, useCreateTopic, useTopics } from '../topic/api/topics.ts'
import { TopicForm } from './components/topic-form.tsx'
import styles from './topics.module.css'

const nothingYet: TopicInput = { name: '', terms: [] }

/** A new topic, or one that is changed. */
export function TopicPage() {
  const { t } = useTranslation()
  const { topicId } = useParams({ from: '/frame/topics/$topicId' })
  const isNew = topicId === 'new'
  const navigate = useNavigate()
  const topics = useTopics()
  const corpus = useCorpusSummary()
  const create = useCreateTopic()
  const change = useChangeTopic()
  const { role } = useSession()
  if (topics.isError)
    return <FailureNotice isPage cause={topics.error} onRetry={() => void topics.refetch()} />
  if (corpus.isError)
    return <FailureNotice isPage cause={corpus.error} onRetry={() => void corpus.refetch()} />
  if (!hasRole(role, 'analyst')) return <FailureNotice isPage cause={new RequestFailure('not_allowed', '')} />
  if (topics.isPending || corpus.isPending) return <Skeleton height={320} radius={8} />
  const topic = isNew ? nothingYet : topics.data.find(({ id }) => id === topicId)
  if (!topic) return <FailureNotice isPage cause={new RequestFailure('not_found', '')} />
  const title = isNew ? t('topics.new') : t('topics.editNamed', { name: topic.name })
  const save = isNew ? create : change
  return (
    <div className={styles.page}>
      <title>{`${title} · Relais`}</title>
      <h1>{title}</h1>
      <TopicForm
        key={topicId}
        topic={topic}
        corpus={corpus.data}
        isSaving={save.isPending}
        failure={save.error}
        onSave={(input) => {
          const onSuccess = () => void navigate({ to: '/topics' })
          if (isNew) create.mutate(input, { onSuccess })
          else change.mutate({ id: topicId, input }, { onSuccess })
        }}
      />
    </div>
  )
}
