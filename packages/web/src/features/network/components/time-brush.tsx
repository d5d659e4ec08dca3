import { RangeSlider } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { binDays, dayAfter } from '../bin-days.ts'
import { labelWidth } from '../lane-layout.ts'
import styles from './time-brush.module.css'

interface TimeBrushProps {
  readonly period: { readonly from: string; readonly to: string }
  readonly postsByDay: readonly number[]
  /** Days since the beginning of the period, [from, to). */
  readonly onChoose: (from: number, to: number) => void
}

/** When the topic was spoken of, over the lanes; its two handles narrow the period. */
export function TimeBrush({ period, postsByDay, onChoose }: TimeBrushProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const days = postsByDay.length
  const [range, setRange] = useState<[number, number]>([0, days])
  const bins = binDays(postsByDay)
  const most = Math.max(1, ...bins.map(({ posts }) => posts))
  const dayOf = (place: number) => format.day(dayAfter(period.from, Math.min(place, days - 1)))
  return (
    <div className={styles.brush} style={{ marginInlineStart: labelWidth }}>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${days} 40`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('network.brush.picture', { most })}
      >
        {bins.map(({ from, to, posts }) => (
          <rect
            key={from}
            className={from < range[0] || to > range[1] ? styles.outside : styles.bar}
            x={from + (to - from) * 0.08}
            width={(to - from) * 0.84}
            y={40 - (posts / most) * 40}
            height={(posts / most) * 40}
          >
            <title>{t('network.brush.bar', { day: dayOf(from), posts })}</title>
          </rect>
        ))}
      </svg>
      {days > 1 && (
        <RangeSlider
          size="xs"
          min={0}
          max={days}
          minRange={1}
          value={range}
          onChange={setRange}
          onChangeEnd={([from, to]) => {
            if (from > 0 || to < days) onChoose(from, to)
          }}
          label={dayOf}
          thumbFromLabel={t('network.brush.from')}
          thumbToLabel={t('network.brush.to')}
          className={styles.slider}
        />
      )}
    </div>
  )
}
