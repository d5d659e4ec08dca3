import { IconChartScatter, IconColumns3, IconList } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { View } from '../discover-search.ts'
import styles from './view-switch.module.css'

interface ViewSwitchProps {
  readonly view: View
  readonly onChange: (view: View) => void
}

const icons = { rows: IconList, gems: IconChartScatter, compare: IconColumns3 } as const
const all = ['rows', 'gems', 'compare'] as const satisfies readonly View[]

/** Ways to look at the same answer. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{t('discover.view.title')}</legend>
      {all.map((one) => {
        const Icon = icons[one]
        return (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => onChange(one)}>
            <Icon size={16} aria-hidden /> {t(`discover.view.${one}`)}
          </button>
        )
      })}
    </fieldset>
  )
}
