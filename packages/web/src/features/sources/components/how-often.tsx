import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from '../sources.module.css'

const rhythms = ['by_need', 'hourly', 'daily', 'weekly'] as const
const spansOfDays = [7, 30, 90, 365, 1825] as const

/** How often to look at something, and how far back at first. */
export interface Habit {
  readonly rhythm: (typeof rhythms)[number]
  readonly daysBack: number
}

export const usualHabit: Habit = { rhythm: 'by_need', daysBack: 30 }

interface HowOftenProps {
  readonly habit: Habit
  readonly onChange: (habit: Habit) => void
}

export function HowOften({ habit, onChange }: HowOftenProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.how}>
      <Select
        label={t('sources.add.rhythm')}
        allowDeselect={false}
        value={habit.rhythm}
        onChange={(value) =>
          onChange({ ...habit, rhythm: rhythms.find((one) => one === value) ?? 'by_need' })
        }
        data={rhythms.map((value) => ({ value, label: t(`sources.rhythm.${value}`) }))}
      />
      <Select
        label={t('sources.add.daysBack')}
        allowDeselect={false}
        value={String(habit.daysBack)}
        onChange={(value) => onChange({ ...habit, daysBack: Number(value ?? 30) })}
        data={spansOfDays.map((count) => ({
          value: String(count),
          label: t('sources.add.days', { count }),
        }))}
      />
    </div>
  )
}
