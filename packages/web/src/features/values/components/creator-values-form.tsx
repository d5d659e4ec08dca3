import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type ValueAnswer, type ValueQuestion, valueQuestions } from '@relais/core/values/value-questions'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { FormFailure } from '../../access/components/form-failure.tsx'
import { type CreatorAnswers, type CreatorKey, useSaveCreatorValues, type ValueMatch } from '../api/values.ts'
import styles from '../values.module.css'
import { AnswerChoice } from './answer-choice.tsx'
import { CopyQuestions } from './copy-questions.tsx'

interface CreatorValuesFormProps {
  readonly creatorKey: CreatorKey
  readonly match: ValueMatch
  readonly onDone: () => void
}

const sources = ['answered', 'talked', 'public'] as const
type Source = CreatorAnswers['source']
type Answers = Readonly<Partial<Record<ValueQuestion, ValueAnswer | null>>>

/** What a creator answered, entered with where it comes from. Only what is changed gets this source. */
export function CreatorValuesForm({ creatorKey, match, onDone }: CreatorValuesFormProps) {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const save = useSaveCreatorValues(creatorKey)
  const [changed, setChanged] = useState<Answers>({})
  const [source, setSource] = useState<Source>('answered')
  const [address, setAddress] = useState('')
  const [day, setDay] = useState(() => new Date().toISOString().slice(0, 10))
  const kept = new Map(match.questions.map(({ question, creator }) => [question, creator?.answer ?? null]))
  const answers = valueQuestions.flatMap((question) => {
    const answer = changed[question]
    return answer === undefined || answer === kept.get(question) ? [] : [{ question, answer }]
  })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const sourceUrl = address.trim() === '' ? null : address.trim()
        save.mutate({ answers, source, sourceUrl, saidOn: day }, { onSuccess: onDone })
      }}
    >
      <CopyQuestions />
      {valueQuestions.map((question) => (
        <AnswerChoice
          key={question}
          question={question}
          answer={changed[question] === undefined ? (kept.get(question) ?? null) : changed[question]}
          onChange={(answer) => setChanged({ ...changed, [question]: answer })}
        />
      ))}
      <NativeSelect
        label={t('values.form.source')}
        value={source}
        data={sources.map((value) => ({ value, label: t(`values.form.sources.${value}`) }))}
        onChange={(event) => setSource(event.currentTarget.value as Source)}
      />
      <TextInput
        label={t('values.form.day')}
        type="date"
        required
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <TextInput
        label={t('values.form.address')}
        type="url"
        placeholder="https://"
        maxLength={2000}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" loading={save.isPending} disabled={answers.length === 0 || day === ''}>
          {t('action.save')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('action.cancel')}
        </Button>
      </div>
      <FormFailure sentence={save.error ? sentence(save.error) : null} />
    </form>
  )
}
