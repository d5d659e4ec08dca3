import { Button, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { Notice } from '../../../ui/state/notice.tsx'
import { type Choice, type Network, targetOf, useAddSource, usePreview } from '../api/sources.ts'
import styles from '../sources.module.css'
import { useSourceWords } from '../use-source-words.ts'
import { AddMany, mostLines } from './add-many.tsx'
import { ChoiceCard } from './choice-card.tsx'
import { HowOften, usualHabit } from './how-often.tsx'

const linesOf = (text: string): string[] => [
  ...new Set(text.split('\n').flatMap((line) => line.trim() || [])),
]

/** Paste something, see what it is and what would come of it, follow it. Several things are one on each line. */
export function AddSource({ networks }: { readonly networks: readonly Network[] }) {
  const { t } = useTranslation()
  const words = useSourceWords()
  const navigate = useNavigate()
  const reportFailure = useReportFailure()
  const preview = usePreview()
  const add = useAddSource()
  const [text, setText] = useState('')
  const [many, setMany] = useState<readonly string[]>([])
  const [habit, setHabit] = useState(usualHabit)
  const lines = linesOf(text)

  const lookUp = (event: FormEvent) => {
    event.preventDefault()
    const [first] = lines
    if (first === undefined) return
    setMany(lines.length > 1 ? lines : [])
    if (lines.length > 1) preview.reset()
    else preview.mutate(first)
  }
  const lookUpByKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && lines.length < 2)
      lookUp(event)
  }
  const follow = (choice: Choice) =>
    add.mutate(
      { network: choice.network, name: choice.name.slice(0, 200), targets: [targetOf(choice)], ...habit },
      {
        onSuccess: ({ id }) => void navigate({ to: '/sources/$sourceId', params: { sourceId: id } }),
        onError: reportFailure,
      },
    )
  const choices = preview.data?.choices ?? []
  return (
    <section className={styles.add} aria-label={t('sources.add.label')}>
      <form onSubmit={lookUp} className={styles.ask}>
        <Textarea
          label={t('sources.add.label')}
          description={t('sources.add.hint')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={lookUpByKey}
          autosize
          minRows={1}
          maxRows={8}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" loading={preview.isPending} disabled={lines.length === 0}>
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
      {many.length > 0 && (
        <AddMany key={many.join('\n')} lines={many.slice(0, mostLines)} networks={networks} />
      )}
      {many.length > mostLines && (
        <p className={styles.meta}>{t('sources.many.tooMany', { count: mostLines })}</p>
      )}
      {choices.length > 0 && (
        <>
          <HowOften habit={habit} onChange={setHabit} />
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
