import { Button, PasswordInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { type Connection, useSaveKey } from '../api/connections.ts'
import styles from '../sources.module.css'
import { useSourceWords } from '../use-source-words.ts'

/** Troubles that speak against the key; others say that the network could not be asked. */
const ofKeys: ReadonlySet<string> = new Set(['key_expired', 'key_needed', 'not_permitted', 'refused'])

interface KeyFormProps {
  readonly connection: Connection
  readonly onDone: () => void
  readonly onCancel?: () => void
}

/** Takes a key. The network is asked whether it counts before it is kept. */
export function KeyForm({ connection: { network, name, keyUrl }, onDone, onCancel }: KeyFormProps) {
  const { t } = useTranslation()
  const words = useSourceWords()
  const onError = useReportFailure()
  const save = useSaveKey(network)
  const [key, setKey] = useState('')
  const trouble = save.data?.trouble ?? null

  const give = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(key.trim(), {
      onError,
      onSuccess: ({ trouble }) => {
        if (trouble !== null) return
        setKey('')
        onDone()
      },
    })
  }
  return (
    <form onSubmit={give} className={styles.keyForm}>
      <PasswordInput
        label={t('sources.connect.key', { network: name })}
        description={
          <a href={keyUrl} target="_blank" rel="noreferrer">
            {t('sources.connect.where')}
          </a>
        }
        value={key}
        onChange={({ currentTarget }) => setKey(currentTarget.value)}
        error={
          trouble &&
          (ofKeys.has(trouble.code)
            ? `${t('sources.connect.refused', { network: name })} ${words.trouble(trouble)}`
            : t('sources.connect.unasked', { network: name }))
        }
        autoComplete="off"
        spellCheck={false}
        maxLength={4000}
      />
      <div className={styles.tools}>
        <Button type="submit" loading={save.isPending} disabled={key.trim().length < 8}>
          {t('sources.connect.give')}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t('sources.connect.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
