import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { Connection } from '../api/connections.ts'
import styles from '../sources.module.css'
import { useSourceWords } from '../use-source-words.ts'
import { AuthorisationTools } from './authorisation-tools.tsx'
import { GivenKeyTools } from './given-key-tools.tsx'
import { KeyForm } from './key-form.tsx'

/** Networks of which the catalogue says what a key is for, what it shows and what it costs. */
const withWords = ['youtube', 'x', 'instagram', 'twitch', 'tiktok'] as const
/** Those of which it also says what an authorisation is, in place of a key. */
const withBoth = ['youtube', 'x', 'instagram'] as const

interface ConnectionCardProps {
  readonly connection: Connection
  readonly canEdit: boolean
}

/** One network that wants a key or an authorisation: what it is for, how it stands, what is spent of its day, and how to change that. */
export function ConnectionCard({ connection, canEdit }: ConnectionCardProps) {
  const { t } = useTranslation()
  const { network, name, state, ways, kind, app } = connection
  const [isReplacing, setIsReplacing] = useState(false)
  const [chosen, setChosen] = useState(app?.clientId ? 'authorisation' : (ways[0] ?? 'key'))
  const way = kind ?? chosen
  const hasChoice = kind === null && ways.length > 1
  const explained = withWords.find((one) => one === network)
  const byAuthorisation = way === 'authorisation' && withBoth.find((one) => one === network)
  return (
    <li className={styles.connection} data-state={state} aria-label={name}>
      <div className={styles.choiceHead}>
        <Standing connection={connection} />
        {canEdit && kind === 'key' && (
          <GivenKeyTools
            connection={connection}
            isReplacing={isReplacing}
            onReplace={() => setIsReplacing(true)}
          />
        )}
      </div>
      {canEdit && hasChoice && (
        <SegmentedControl
          className={styles.ways ?? ''}
          aria-label={t('sources.connect.way', { network: name })}
          data={ways.map((one) => ({ value: one, label: t(`sources.connect.ways.${one}`) }))}
          value={way}
          onChange={(value) => setChosen(value as typeof chosen)}
        />
      )}
      {byAuthorisation ? (
        <p className={styles.bio}>{t(`sources.authorise.about.${byAuthorisation}`)}</p>
      ) : (
        explained && <p className={styles.bio}>{t(`sources.connect.about.${explained}`)}</p>
      )}
      {canEdit && way === 'authorisation' && app && <AuthorisationTools connection={connection} app={app} />}
      {canEdit && way === 'key' && (kind === null || isReplacing) && (
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

/** How it stands with a network: who gave what and when, until when that counts, and what is spent of the day. */
function Standing({ connection }: { readonly connection: Connection }) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useSourceWords()
  const { name, state, kind, account, lastCharacters, connectedAt, connectedBy, endsAt, quota } = connection
  const given = connectedAt && { when: words.ago(connectedAt), name: connectedBy ?? '' }
  return (
    <div className={styles.about}>
      <h3>{name}</h3>
      <p data-waits={state === 'refused' || undefined}>
        {state === 'connected' && account
          ? t('sources.connect.as', { account })
          : state === 'pending' || (kind === 'authorisation' && state === 'refused')
            ? t(`sources.authorise.${state}`)
            : t(`sources.connect.state.${state}`)}
      </p>
      {kind === 'key' && lastCharacters && given && (
        <p className={styles.meta}>
          {t('sources.connect.ends', { end: lastCharacters })} ·{' '}
          {connectedBy ? t('sources.connect.since', given) : t('sources.connect.sinceNobody', given)}
        </p>
      )}
      {kind === 'authorisation' && given && (
        <p className={styles.meta}>
          {connectedBy ? t('sources.authorise.since', given) : t('sources.authorise.sinceNobody', given)}
        </p>
      )}
      {endsAt && state === 'connected' && (
        <p className={styles.meta}>
          {t('sources.authorise.until', { day: format.day(endsAt), network: name })}
        </p>
      )}
      {quota && kind !== null && (
        <p className={styles.meta}>
          {t('sources.connect.quota', {
            spent: format.number(quota.spent),
            perDay: format.number(quota.perDay),
            when: words.ahead(quota.resetsAt),
          })}
        </p>
      )}
    </div>
  )
}
