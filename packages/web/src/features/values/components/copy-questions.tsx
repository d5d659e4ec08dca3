import { Button, CopyButton } from '@mantine/core'
import { valueQuestions } from '@relais/core/values/value-questions'
import { useTranslation } from 'react-i18next'

/** The questions as text, to be sent by whichever way one writes to somebody. */
export function CopyQuestions() {
  const { t } = useTranslation()
  const text = [
    t('values.letter'),
    '',
    ...valueQuestions.map((question, place) => `${place + 1}. ${t(`values.question.${question}`)}`),
  ].join('\n')
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button size="compact-sm" variant="default" onClick={copy}>
          {t(copied ? 'values.copied' : 'values.copy')}
        </Button>
      )}
    </CopyButton>
  )
}
