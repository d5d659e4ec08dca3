import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { notify } from '../../../ui/notices.tsx'
import { type Connection, useRemoveConnection, useStartAuthorisation } from '../api/connections.ts'
import styles from '../sources.module.css'
import { AppForm } from './app-form.tsx'

interface AuthorisationToolsProps {
  readonly connection: Connection
  readonly app: NonNullable<Connection['app']>
}

/** The way to an authorisation: the app of the workspace first, then somebody who consents at the network. */
export function AuthorisationTools({ connection, app }: AuthorisationToolsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const onError = useReportFailure()
  const { network, name, state } = connection
  const start = useStartAuthorisation(network)
  const remove = useRemoveConnection(network)
  const [isChanging, setIsChanging] = useState(false)
  const isGiven = state === 'connected' || state === 'refused'
  if (app.clientId === null || isChanging)
    return (
      <AppForm
        connection={connection}
        redirectUrl={app.redirectUrl}
        registerUrl={app.registerUrl}
        onDone={() => setIsChanging(false)}
        {...(isChanging ? { onCancel: () => setIsChanging(false) } : {})}
      />
    )

  const take = () =>
    remove.mutate(isGiven ? 'keep' : 'forget', {
      onError,
      onSuccess: ({ atNetwork }) => {
        if (atNetwork !== 'not_told') return
        const message = t('sources.authorise.notTold', { network: name })
        void notify({ message, isFailure: true, closeLabel: t('action.close') })
      },
    })
  return (
    <>
      {!isGiven && (
        <p className={styles.meta}>
          {app.scopes.length === 0
            ? t('sources.authorise.asksNothing', { network: name })
            : t('sources.authorise.asks', { network: name, list: format.list(app.scopes, 'and') })}
        </p>
      )}
      <p className={styles.meta}>{t('sources.authorise.app', { id: app.clientId })}</p>
      <div className={styles.tools}>
        {state !== 'connected' && (
          <Button loading={start.isPending} onClick={() => start.mutate(undefined, { onError })}>
            {t(isGiven ? 'sources.connect.again' : 'sources.authorise.go', { network: name })}
          </Button>
        )}
        <Button variant="default" onClick={() => setIsChanging(true)}>
          {t('sources.authorise.change')}
        </Button>
        <ConfirmButton
          question={t(isGiven ? 'sources.authorise.removeSure' : 'sources.authorise.forgetSure', {
            network: name,
          })}
          confirm={t(isGiven ? 'sources.authorise.remove' : 'sources.authorise.forget')}
          onConfirm={take}
        >
          {t(isGiven ? 'sources.authorise.remove' : 'sources.authorise.forget')}
        </ConfirmButton>
      </div>
    </>
  )
}
