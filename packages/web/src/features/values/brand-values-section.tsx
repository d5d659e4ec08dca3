import { Button, Checkbox } from '@mantine/core'
import { type ValueAnswer, type ValueQuestion, valueQuestions } from '@relais/core/values/value-questions'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../app/failure-sentence.ts'
import { FormFailure } from '../access/components/form-failure.tsx'
import settings from '../settings/settings.module.css'
import { type BrandAnswers, useBrandValues, useSaveBrandValues } from './api/values.ts'
import { AnswerChoice } from './components/answer-choice.tsx'
import styles from './values.module.css'

/** What the brand holds to: the same questions that creators are asked. */
export function BrandValuesSection() {
  const { t } = useTranslation()
  const values = useBrandValues()
  if (values.data === undefined) return null
  return (
    <section className={settings.section} id="values">
      <h2>{t('values.brand.title')}</h2>
      <p className={settings.what}>{t('values.brand.what')}</p>
      <BrandValuesForm kept={values.data} />
    </section>
  )
}

function BrandValuesForm({ kept }: { readonly kept: BrandAnswers }) {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const save = useSaveBrandValues()
  const [answers, setAnswers] = useState(kept)
  const answer = (question: ValueQuestion, given: ValueAnswer | null) => {
    const others = answers.filter((one) => one.question !== question)
    const isCondition = answers.find((one) => one.question === question)?.isCondition ?? false
    setAnswers(given === null ? others : [...others, { question, answer: given, isCondition }])
  }
  return (
    <form
      className={`${settings.card} ${styles.form}`}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(answers)
      }}
    >
      {valueQuestions.map((question) => {
        const own = answers.find((one) => one.question === question)
        return (
          <AnswerChoice
            key={question}
            question={question}
            answer={own?.answer ?? null}
            onChange={(given) => answer(question, given)}
          >
            {own && own.answer !== 'depends' && (
              <Checkbox
                size="sm"
                label={t('values.brand.condition')}
                checked={own.isCondition}
                onChange={({ currentTarget: { checked } }) =>
                  setAnswers(
                    answers.map((one) =>
                      one.question === question ? { ...one, isCondition: checked } : one,
                    ),
                  )
                }
              />
            )}
          </AnswerChoice>
        )
      })}
      <div className={styles.actions}>
        <Button type="submit" loading={save.isPending}>
          {t('values.brand.save')}
        </Button>
        {save.isSuccess && <span role="status">{t('values.brand.saved')}</span>}
      </div>
      <FormFailure sentence={save.error ? sentence(save.error) : null} />
    </form>
  )
}
