import { IconArrowsSplit2, IconBulb, IconCircles, IconGridDots, IconRoute } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from '../../../ui/question-switch.module.css'
import { type Question, questions } from '../network-search.ts'

const icons = {
  relays: IconArrowsSplit2,
  circles: IconCircles,
  interests: IconBulb,
  path: IconRoute,
  overlap: IconGridDots,
} as const

interface QuestionSwitchProps {
  readonly question: Question
  readonly onChange: (question: Question) => void
}

/** What to ask the network. First a question, then the picture that answers it. */
export function QuestionSwitch({ question, onChange }: QuestionSwitchProps) {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{t('network.question')}</legend>
      {questions.map((one) => {
        const Icon = icons[one]
        return (
          <button key={one} type="button" aria-pressed={question === one} onClick={() => onChange(one)}>
            <Icon size={18} stroke={1.6} aria-hidden /> {t(`network.ask.${one}`)}
          </button>
        )
      })}
    </fieldset>
  )
}
