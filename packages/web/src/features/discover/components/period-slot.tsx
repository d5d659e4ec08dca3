import { Button, TextInput } from '@mantine/core'
import { type PeriodPreset, periodPresets } from '@relais/core/topic/choose-period'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceList } from '../../topic/components/choice-list.tsx'
import type { Period, TopicChange } from '../../topic/topic-search.ts'
import styles from './sentence.module.css'
import { Slot } from './slot.tsx'

interface PeriodSlotProps {
  readonly words: string
  readonly period: Period
  readonly onChange: (change: TopicChange) => void
}

export function PeriodSlot({ words, period, onChange }: PeriodSlotProps) {
  const { t } = useTranslation()
  return (
    <Slot words={words} label={t('discover.slot.period')}>
      {(close) => (
        <>
          <ChoiceList
            choices={periodPresets.map((preset) => ({ value: preset, label: t(`period.preset.${preset}`) }))}
            chosen={[period.kind]}
            onToggle={(preset) => {
              onChange({ period: preset as PeriodPreset })
              close()
            }}
          />
          <DaysForm
            period={period}
            onDone={(days) => {
              onChange(days)
              close()
            }}
          />
        </>
      )}
    </Slot>
  )
}

interface DaysFormProps {
  readonly period: Period
  readonly onDone: (days: { from: string; to: string }) => void
}

function DaysForm({ period, onDone }: DaysFormProps) {
  const { t } = useTranslation()
  const [from, setFrom] = useState(period.from)
  const [to, setTo] = useState(period.to)
  const isBackwards = from > to
  return (
    <form
      className={styles.dropdown}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBackwards) onDone({ from, to })
      }}
    >
      <div className={styles.days}>
        <TextInput
          label={t('period.from')}
          type="date"
          value={from}
          onChange={(e) => setFrom(e.currentTarget.value)}
          required
        />
        <TextInput
          label={t('period.to')}
          type="date"
          value={to}
          onChange={(e) => setTo(e.currentTarget.value)}
          error={isBackwards ? t('period.backwards') : null}
          required
        />
      </div>
      <Button type="submit" variant="default">
        {t('period.use')}
      </Button>
    </form>
  )
}
