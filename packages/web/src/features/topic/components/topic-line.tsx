import { Button, NativeSelect, Skeleton } from '@mantine/core'
import { type PeriodPreset, periodPresets } from '@relais/core/topic/choose-period'
import { IconChevronDown } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { ButtonPopover } from '../../../ui/button-popover.tsx'
import type { Period, TopicChange, TopicQuery, TopicSearch } from '../topic-search.ts'
import { useTermsWords } from '../use-terms-words.ts'
import styles from './topic-line.module.css'

const TopicForm = lazy(async () => ({ default: (await import('./topic-form.tsx')).TopicForm }))

interface TopicLineProps {
  readonly search: TopicSearch
  readonly query: TopicQuery
  readonly period: Period
  readonly onChange: (change: TopicChange) => void
}

/** Which topic, in which days; both can be changed here. */
export function TopicLine({ search, query, period, onChange }: TopicLineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTermsWords(search.terms)
  const button = {
    className: styles.terms,
    children: (
      <>
        <span className="visually-hidden">{t('topicLine.topic')}: </span>
        <span>{words}</span> <IconChevronDown size={16} aria-hidden />
      </>
    ),
  }
  return (
    <div className={styles.line}>
      <ButtonPopover
        title={t('topicLine.topic')}
        button={button}
        className={styles.dropdown}
        width="min(400px, 94vw)"
        position="bottom-start"
        fallback={<Skeleton height={180} />}
      >
        {(close) => (
          <TopicForm
            search={search}
            query={query}
            className={styles.form}
            action="topicLine.show"
            onDone={(change) => {
              onChange({ ...change, topic: undefined })
              close()
            }}
          />
        )}
      </ButtonPopover>
      <NativeSelect
        aria-label={t('topicLine.period')}
        value={period.kind}
        onChange={(event) => onChange({ period: event.currentTarget.value as PeriodPreset })}
        data={[
          ...periodPresets.map((preset) => ({ value: preset, label: t(`period.preset.${preset}`) })),
          ...(period.kind === 'days'
            ? [{ value: 'days', label: format.dayRange(period.from, period.to), disabled: true }]
            : []),
        ]}
      />
      {period.kind === 'days' && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange({ period: 'all' })}>
          {t('topicLine.wholePeriod')}
        </Button>
      )}
    </div>
  )
}
