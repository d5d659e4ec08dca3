import { Button, Popover, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useSession } from '../../access/api/session.ts'
import { hasRole } from '../../access/role.ts'
import { useChangeTopic, useCreateTopic, useTopics } from '../../topic/api/topics.ts'
import { asksTopic, questionOfSearch, searchOfTopic } from '../../topic/saved-topic.ts'
import { splitList, type TopicChange, type TopicSearch } from '../../topic/topic-search.ts'
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
        <SaveAs search={search} onSaved={(id) => onChange({ topic: id })} />
      )}
    </div>
  )
}

interface SaveAsProps {
  readonly search: TopicSearch
  readonly onSaved: (id: string) => void
}

function SaveAs({ search, onSaved }: SaveAsProps) {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const [opened, { toggle, close }] = useDisclosure(false)
  const [name, setName] = useState('')
  const create = useCreateTopic()
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      width={300}
      position="bottom-start"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.act}
          aria-expanded={opened}
          onClick={() => {
            setName(splitList(search.terms)[0] ?? '')
            create.reset()
            toggle()
          }}
        >
          <IconBookmark size={16} aria-hidden /> {t('topics.save')}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.form} aria-label={t('topics.save')}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            create.mutate(
              { ...questionOfSearch(search), name: name.trim() },
              {
                onSuccess: ({ id }) => {
                  close()
                  onSaved(id)
                },
              },
            )
          }}
        >
          <TextInput
            label={t('topics.name')}
            value={name}
            maxLength={120}
            data-autofocus
            error={create.error ? sentence(create.error) : null}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" disabled={name.trim() === ''} loading={create.isPending} mt={12}>
            {t('action.save')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
