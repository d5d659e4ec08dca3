import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { useCreateTopic } from '../../topic/api/topics.ts'
import { questionOfSearch } from '../../topic/saved-topic.ts'
import { splitList, type TopicSearch } from '../../topic/topic-search.ts'

interface SaveTopicFormProps {
  readonly search: TopicSearch
  readonly onSaved: (id: string) => void
}

/** The name of a topic to be; its first word is offered. */
export function SaveTopicForm({ search, onSaved }: SaveTopicFormProps) {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const [name, setName] = useState(() => (splitList(search.terms)[0] ?? '').replaceAll('"', ''))
  const create = useCreateTopic()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        create.mutate(
          { ...questionOfSearch(search), name: name.trim() },
          { onSuccess: ({ id }) => onSaved(id) },
        )
      }}
    >
      <TextInput
        label={t('topics.name')}
        value={name}
        maxLength={120}
        autoFocus
        error={create.error ? sentence(create.error) : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === ''} loading={create.isPending} mt={12}>
        {t('action.save')}
      </Button>
    </form>
  )
}
