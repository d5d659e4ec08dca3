import { Button, Select, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { Notice } from '../../../ui/state/notice.tsx'
import { type Choice, type Network, useAddSource, usePreview } from '../api/sources.ts'
import styles from '../sources.module.css'
import { useSourceWords } from '../use-source-words.ts'
import { ChoiceCard } from './choice-card.tsx'

const rhythms = ['by_need', 'hourly', 'daily', 'weekly'] as const
const spansOfDays = ['7', '30', '90', '365', '1825'] as const

/** Paste something, see what it is and what would come of it, follow it. */
export function AddSource({ networks }: { readonly networks: readonly Network[] }) {
  const { t } = useTranslation()
  const words = useSourceWords()
  const navigate = useNavigate()
  const reportFailure = useReportFailure()
  const preview = usePreview()
  const add = useAddSource()
  const [text, setText] = useState('')
  const [rhythm, setRhythm] = useState<(typeof rhythms)[number]>('by_need')
  const [daysBack, setDaysBack] = useState<string>('30')

  const lookUp = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') preview.mutate(text.trim())
  }
  const follow = ({ network, target, name, postsPerDay }: Choice) =>
    add.mutate(
      {
        network,
        name: name.slice(0, 200),
        targets: [{ ...target, name: name.slice(0, 500), postsPerDay }],
        rhythm,
        daysBack: Number(daysBack),
      },
      {
        onSuccess: ({ id }) => void navigate({ to: '/sources/$sourceId', params: { sourceId: id } }),
        onError: reportFailure,
      },
    )
  const choices = preview.data?.choices ?? []
  return (
    <section className={styles.add} aria-label={t('sources.add.label')}>
      <form onSubmit={lookUp} className={styles.ask}>
        <TextInput
          label={t('sources.add.label')}
          description={t('sources.add.hint')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          maxLength={2000}
        />
        <Button type="submit" loading={preview.isPending} disabled={text.trim() === ''}>
          {t('sources.add.look')}
        </Button>
      </form>
      <div role="status" className={styles.found}>
        {preview.isError && <FailureNotice cause={preview.error} />}
        {preview.data?.trouble && (
          <Notice title={t('sources.add.nothing')}>{words.trouble(preview.data.trouble)}</Notice>
        )}
        {choices.length > 0 && <h2>{t('sources.add.found', { count: choices.length })}</h2>}
      </div>
      {choices.length > 0 && (
        <>
          <div className={styles.how}>
            <Select
              label={t('sources.add.rhythm')}
              allowDeselect={false}
              value={rhythm}
              onChange={(value) => setRhythm(rhythms.find((one) => one === value) ?? 'by_need')}
              data={rhythms.map((value) => ({ value, label: t(`sources.rhythm.${value}`) }))}
            />
            <Select
              label={t('sources.add.daysBack')}
              allowDeselect={false}
              value={daysBack}
              onChange={(value) => setDaysBack(value ?? '30')}
              data={spansOfDays.map((value) => ({
                value,
                label: t('sources.add.days', { count: Number(value) }),
              }))}
            />
          </div>
          <ul className={styles.choices}>
            {choices.map((choice) => (
              <ChoiceCard
                key={`${choice.network} ${choice.target.value}`}
                choice={choice}
                network={networks.find(({ network }) => network === choice.network)}
                isBusy={add.isPending}
                onFollow={() => follow(choice)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
