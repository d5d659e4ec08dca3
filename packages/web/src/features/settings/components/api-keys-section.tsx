import { Button, Checkbox, TextInput } from '@mantine/core'
import type { ApiScope } from '@relais/server/access/access.schema'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { SecretOnce } from '../../../ui/secret-once.tsx'
import { FormFailure } from '../../access/components/form-failure.tsx'
import { type ApiKey, useApiKeys, useCreateApiKey, useRevokeApiKey } from '../api/api-keys.ts'
import styles from '../settings.module.css'

const scopes = ['read', 'import', 'manage'] as const satisfies readonly ApiScope[]

/** Keys for programs. The whole key is shown once, when it is made. */
export function ApiKeysSection() {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<ApiScope[]>(['read'])
  const keys = useApiKeys()
  const create = useCreateApiKey()
  const isReady = name.trim() !== '' && chosen.length > 0
  return (
    <section className={styles.section}>
      <h2>{t('settings.keys.title')}</h2>
      <p className={styles.what}>{t('settings.keys.what')}</p>
      <form
        className={`${styles.card} ${styles.form}`}
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) create.mutate({ name: name.trim(), scopes: chosen }, { onSuccess: () => setName('') })
        }}
      >
        <TextInput
          className={styles.wide ?? ''}
          label={t('settings.keys.name')}
          description={t('settings.keys.nameWhat')}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group
          label={t('settings.keys.scopes')}
          value={chosen}
          onChange={(values) => setChosen(scopes.filter((scope) => values.includes(scope)))}
        >
          <div className={styles.scopes}>
            {scopes.map((scope) => (
              <Checkbox key={scope} value={scope} label={t(`settings.keys.scope.${scope}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <Button type="submit" variant="default" disabled={!isReady} loading={create.isPending}>
          {t('settings.keys.create')}
        </Button>
        <FormFailure sentence={create.error ? sentence(create.error) : null} />
      </form>
      {create.data && (
        <SecretOnce secret={create.data.key} words={t('settings.keys.once', { name: create.data.name })} />
      )}
      {keys.data && keys.data.length > 0 && (
        <ul className={styles.list}>
          {keys.data.map((key) => (
            <KeyRow key={key.id} apiKey={key} />
          ))}
        </ul>
      )}
    </section>
  )
}

function KeyRow({ apiKey }: { readonly apiKey: ApiKey }) {
  const { t } = useTranslation()
  const format = useFormat()
  const reportFailure = useReportFailure()
  const revoke = useRevokeApiKey()
  const { name, start, createdAt, lastUsedAt } = apiKey
  return (
    <li>
      <div className={styles.who}>
        <b>{name}</b>
        <small>
          <code>{start}…</code> ·{' '}
          {format.list(apiKey.scopes.map((scope) => t(`settings.keys.scope.${scope}`)))} ·{' '}
          {t('settings.keys.created', { day: format.day(createdAt) })} ·{' '}
          {lastUsedAt
            ? t('settings.keys.used', { day: format.day(lastUsedAt) })
            : t('settings.keys.neverUsed')}
        </small>
      </div>
      <ConfirmButton
        question={t('settings.keys.revokeQuestion', { name })}
        confirm={t('settings.keys.revoke')}
        onConfirm={() => revoke.mutate(apiKey.id, { onError: reportFailure })}
      >
        {t('settings.keys.revoke')}
      </ConfirmButton>
    </li>
  )
}
