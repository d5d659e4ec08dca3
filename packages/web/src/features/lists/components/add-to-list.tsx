import { Button, Checkbox, Skeleton, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useCreateList, useLists, useListsOf, useSetInList } from '../api/lists.ts'
import styles from '../lists.module.css'

/** In which lists somebody is: each ticked or not, and a line for a new one. */
export function AddToList({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation()
  const lists = useLists()
  const isIn = useListsOf(accountId)
  const setInList = useSetInList()
  const create = useCreateList()
  const sentence = useFailureSentence()
  const reportFailure = useReportFailure()
  const [name, setName] = useState('')
  if (!lists.data || !isIn.data) return <Skeleton height={80} />
  const inLists = new Set(isIn.data)
  return (
    <div className={styles.choices}>
      {lists.data.map((list) => (
        <Checkbox
          key={list.id}
          label={list.name}
          checked={inLists.has(list.id)}
          onChange={(event) =>
            setInList.mutate(
              { id: list.id, accountId, isIn: event.currentTarget.checked },
              { onError: reportFailure },
            )
          }
        />
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          create.mutate({ name: name.trim(), accountIds: [accountId] }, { onSuccess: () => setName('') })
        }}
      >
        <TextInput
          label={t('lists.new')}
          value={name}
          maxLength={120}
          error={create.error ? sentence(create.error) : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          mt={8}
          disabled={name.trim() === ''}
          loading={create.isPending}
        >
          {t('lists.create')}
        </Button>
      </form>
    </div>
  )
}
