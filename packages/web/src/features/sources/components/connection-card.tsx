import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { type Connection, useRemoveConnection } from '../api/connections.ts'
import styles from '../sources.module.css'
import { useSourceWords } from '../use-source-words.ts'
import { AuthorisationTools } from './authorisation-tools.tsx'
import { KeyForm } from './key-form.tsx'

/** Networks of which the catalogue says what a key is for, what it shows and what it costs. */
const withWords = ['youtube', 'x', 'instagram', 'twitch'] as const

interface ConnectionCardProps {
  readonly connection: Connection
  readonly canEdit: boolean
}

/** One network that wants a key or an authorisation: what it is for, how it stands, what is spent of its day, and how to change that. */
export function ConnectionCard({ connection, canEdit }: ConnectionCardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useSourceWords()
  const onError = useReportFailure()
  const { network, name, state, account, lastCharacters, connectedAt, connectedBy, quota, app } = connection
  const remove = useRemoveConnection(network)
  const [isReplacing, setIsReplacing] = useState(false)
  const explained = withWords.find((one) => one === network)
  const isGiven = state === 'connected' || state === 'refused'
  const given = connectedAt && { when: words.ago(connectedAt), name: connectedBy ?? '' }
  return (
    <li className={styles.connection} data-state={state} aria-label={name}>
      <div className={styles.choiceHead}>
        <div className={styles.about}>
          <h3>{name}</h3>
          <p data-waits={state === 'refused' || undefined}>
            {state === 'connected' && account
              ? t('sources.connect.as', { account })
              : state === 'pending' || (app && state === 'refused')
                ? t(`sources.authorise.${state}`)
                : t(`sources.connect.state.${state}`)}
          </p>
          {isGiven && lastCharacters && given && (
            <p className={styles.meta}>
              {t('sources.connect.ends', { end: lastCharacters })} ·{' '}
              {connectedBy ? t('sources.connect.since', given) : t('sources.connect.sinceNobody', given)}
            </p>
          )}
          {isGiven && app && given && (
            <p className={styles.meta}>
              {connectedBy ? t('sources.authorise.since', given) : t('sources.authorise.sinceNobody', given)}
            </p>
          )}
          {quota && isGiven && (
            <p className={styles.meta}>
              {t('sources.connect.quota', {
                spent: format.number(quota.spent),
                perDay: format.number(quota.perDay),
                when: words.ahead(quota.resetsAt),
              })}
            </p>
          )}
        </div>
        {canEdit && isGiven && !app && (
          <div className={styles.tools}>
            {!isReplacing && (
              <Button
                variant={state === 'refused' ? 'filled' : 'default'}
                onClick={() => setIsReplacing(true)}
              >
                {t(state === 'refused' ? 'sources.connect.again' : 'sources.connect.replace')}
              </Button>
            )}
            <ConfirmButton
              question={t('sources.connect.removeSure', { network: name })}
              confirm={t('sources.connect.removeYes')}
              onConfirm={() => remove.mutate('keep', { onError })}
            >
              {t('sources.connect.remove')}
            </ConfirmButton>
          </div>
        )}
      </div>
      {explained && <p className={styles.bio}>{t(`sources.connect.about.${explained}`)}</p>}
      {canEdit && app && <AuthorisationTools connection={connection} app={app} />}
      {canEdit && !app && (!isGiven || isReplacing) && (
        <KeyForm
          connection={connection}
          onDone={() => setIsReplacing(false)}
          {...(isReplacing ? { onCancel: () => setIsReplacing(false) } : {})}
        />
      )}
      {!canEdit && state !== 'connected' && <p className={styles.meta}>{t('sources.connect.ask')}</p>}
    </li>
  )
}
