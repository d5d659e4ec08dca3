import { SegmentedControl } from '@mantine/core'
import { type ValueAnswer, type ValueQuestion, valueAnswers } from '@relais/core/values/value-questions'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../values.module.css'

interface AnswerChoiceProps {
  readonly question: ValueQuestion
  readonly answer: ValueAnswer | null
  readonly onChange: (answer: ValueAnswer | null) => void
  /** What else is said about this one. */
  readonly children?: ReactNode
}

const none = 'none'

/** One question with its four possible answers; not to answer is one of them. */
export function AnswerChoice({ question, answer, onChange, children }: AnswerChoiceProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className={styles.choice}>
      <p id={id}>{t(`values.question.${question}`)}</p>
      <SegmentedControl
        size="xs"
        aria-labelledby={id}
        value={answer ?? none}
        onChange={(value) => onChange(valueAnswers.find((one) => one === value) ?? null)}
        data={[...valueAnswers, none].map((value) => ({
          value,
          label: t(`values.answer.${value as ValueAnswer | typeof none}`),
        }))}
      />
      {children}
    </div>
  )
}
