import { IconDiamond } from '@tabler/icons-react'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from '../../../ui/question-switch.module.css'
import { askViews } from '../ask-views.ts'
import { type Ask, asks, topicOfFurther } from '../further-search.ts'

interface AskSwitchProps {
  readonly ask: Ask
  readonly onChange: (ask: Ask) => void
}

/** What to ask next. Hidden gems are a picture of Discover, and one step away. */
export function AskSwitch({ ask, onChange }: AskSwitchProps) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/frame/further' })
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{t('further.question')}</legend>
      {asks.map((one) => {
        const { icon: Icon } = askViews[one]
        return (
          <button key={one} type="button" aria-pressed={ask === one} onClick={() => onChange(one)}>
            <Icon size={18} stroke={1.6} aria-hidden /> {t(`further.ask.${one}`)}
          </button>
        )
      })}
      <Link to="/discover" search={{ ...topicOfFurther(search), view: 'gems' }}>
        <IconDiamond size={18} stroke={1.6} aria-hidden /> {t('further.gems')}
      </Link>
    </fieldset>
  )
}
