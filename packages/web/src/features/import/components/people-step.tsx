import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { platformName } from '../../../ui/platform-name.ts'
import { ScrollTable } from '../../../ui/scroll-table.tsx'
import { FormFailure } from '../../access/components/form-failure.tsx'
import { useImportPeople } from '../api/import-people.ts'
import type { PeopleList } from '../read-people-list.ts'
import styles from './people-step.module.css'
import step from './step.module.css'

/** Nobody reads more of a list than this; all of it is brought in. */
const mostShown = 300

interface PeopleStepProps {
  readonly list: PeopleList
  readonly onBack: () => void
}

const networks = [
  'instagram',
  'tiktok',
  'youtube',
  'twitter',
  'facebook',
  'threads',
  'bluesky',
  'linkedin',
  'twitch',
  'pinterest',
] as const

/** A bare list of people, as it was understood: who, on which network, and what names nobody. */
export function PeopleStep({ list, onBack }: PeopleStepProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const sentence = useFailureSentence()
  const [network, setNetwork] = useState('')
  const [source, setSource] = useState(t('import.people.source', { count: list.people.length }))
  const start = useImportPeople()
  const open = list.people.filter(({ platform }) => platform === null)
  const isMissing = open.length > 0 && network === ''
  return (
    <form
      className={step.step}
      onSubmit={(event) => {
        event.preventDefault()
        if (isMissing) return
        start.mutate(
          { people: list.people, network: network || null, source: source.trim() || 'people' },
          { onSuccess: (run) => void navigate({ to: '/import/$runId', params: { runId: run.id } }) },
        )
      }}
    >
      <header className={step.head}>
        <div>
          <h2>{t('import.people.title', { count: list.people.length })}</h2>
          <p className={styles.intro}>{t('import.people.what')}</p>
        </div>
        <Button variant="subtle" onClick={onBack}>
          {t('import.people.change')}
        </Button>
      </header>
      {open.length > 0 && (
        <NativeSelect
          className={styles.network}
          label={t('import.people.network', { count: open.length })}
          description={t('import.people.networkWhat')}
          value={network}
          onChange={(event) => setNetwork(event.currentTarget.value)}
          data={[
            { value: '', label: t('import.people.chooseNetwork') },
            ...networks.map((value) => ({ value, label: platformName(value) })),
          ]}
        />
      )}
      <ScrollTable label={t('import.people.listed')}>
        <thead>
          <tr>
            <th scope="col">{t('import.preview.line')}</th>
            <th scope="col">{t('field.profile.handle')}</th>
            <th scope="col">{t('field.profile.platform')}</th>
            <th scope="col">{t('field.profile.url')}</th>
          </tr>
        </thead>
        <tbody>
          {list.people.slice(0, mostShown).map(({ line, platform, handle, url }) => (
            <tr key={`${platform}/${handle}`}>
              <td className={styles.line}>{line}</td>
              <th scope="row">{handle}</th>
              <td>
                {platform === null && network === '' ? (
                  <span className={styles.unknown}>{t('import.people.whichNetwork')}</span>
                ) : (
                  platformName(platform ?? network)
                )}
              </td>
              <td className={styles.url}>{url}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {list.people.length > mostShown && (
        <p className={styles.more}>{t('import.people.more', { count: list.people.length - mostShown })}</p>
      )}
      {list.unread.length > 0 && (
        <section className={styles.unread} aria-labelledby="unread">
          <h3 id="unread">{t('import.people.unread', { count: list.unread.length })}</h3>
          <p>{t('import.people.unreadWhat')}</p>
          <ul>
            {list.unread.slice(0, 20).map(({ line, text }) => (
              <li key={line}>
                <span className={styles.line}>{line}</span> {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={step.start}>
        <TextInput
          label={t('import.source')}
          description={t('import.sourceWhat')}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <Button type="submit" size="md" disabled={isMissing} loading={start.isPending}>
          {t('import.people.begin', { count: list.people.length })}
        </Button>
        {isMissing && <p className={step.missing}>{t('import.people.networkMissing')}</p>}
        <FormFailure sentence={start.error ? sentence(start.error) : null} />
      </div>
    </form>
  )
}
