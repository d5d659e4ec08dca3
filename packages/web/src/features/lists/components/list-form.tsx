import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import type { ListInput } from '../api/lists.ts'

interface ListFormProps {
  readonly initial: { readonly name: string; readonly note: string }
  readonly failure: unknown
  readonly isPending: boolean
  readonly onSubmit: (input: ListInput) => void
}

/** Name and note of a list. */
export function ListForm({ initial, failure, isPending, onSubmit }: ListFormProps) {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const [name, setName] = useState(initial.name)
  const [note, setNote] = useState(initial.note)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit({ name: name.trim(), note: note.trim() })
      }}
    >
      <TextInput
        label={t('lists.name')}
        value={name}
        maxLength={120}
        autoFocus
        error={failure ? sentence(failure) : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        label={t('lists.note')}
        value={note}
        maxLength={2000}
        autosize
        minRows={2}
        maxRows={6}
        mt={12}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === ''} loading={isPending} mt={12}>
        {t('action.save')}
      </Button>
    </form>
  )
}
