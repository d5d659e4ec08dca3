import { Button, CopyButton, PasswordInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { type Connection, useSaveApp } from '../api/connections.ts'
import styles from '../sources.module.css'

interface AppFormProps {
  readonly connection: Connection
  readonly redirectUrl: string
  readonly registerUrl: string
  readonly onDone: () => void
  readonly onCancel?: () => void
}

/** What has to be registered at the network, and the two words that it gives for it. */
export function AppForm({
  connection: { network, name },
  redirectUrl,
  registerUrl,
  onDone,
  onCancel,
}: AppFormProps) {
  const { t } = useTranslation()
  const onError = useReportFailure()
  const save = useSaveApp(network)
  const [clientId, setClientId] = useState('')
  const [clientSecret, setClientSecret] = useState('')

  const keep = (event: FormEvent) => {
    event.preventDefault()
    const app = { clientId: clientId.trim(), clientSecret: clientSecret.trim() || null }
    save.mutate(app, { onError, onSuccess: onDone })
  }
  return (
    <form onSubmit={keep} className={styles.keyForm}>
      <p>
        <a href={registerUrl} target="_blank" rel="noreferrer">
          {t('sources.authorise.register', { network: name })}
        </a>
      </p>
      <div className={styles.copied}>
        <p className={styles.meta}>{t('sources.authorise.redirect')}</p>
        <code>{redirectUrl}</code>
        <CopyButton value={redirectUrl}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('action.copied') : t('action.copy')}
            </Button>
          )}
        </CopyButton>
      </div>
      <TextInput
        label={t('sources.authorise.clientId')}
        value={clientId}
        onChange={({ currentTarget }) => setClientId(currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
      />
      <PasswordInput
        label={t('sources.authorise.clientSecret')}
        description={t('sources.authorise.clientSecretWhat', { network: name })}
        value={clientSecret}
        onChange={({ currentTarget }) => setClientSecret(currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
      />
      <div className={styles.tools}>
        <Button type="submit" loading={save.isPending} disabled={clientId.trim() === ''}>
          {t('sources.authorise.keep')}
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
