import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { TopicChange, TopicQuery, TopicSearch } from '../../topic/topic-search.ts'
import { useTermsWords } from '../../topic/use-terms-words.ts'
import styles from './sentence.module.css'
import { Slot } from './slot.tsx'

/** Fetched when the slot is first opened: the field with its suggestions weighs as much as the rest of the page. */
const TopicForm = lazy(async () => ({
  default: (await import('../../topic/components/topic-form.tsx')).TopicForm,
}))

interface TermsSlotProps {
  readonly search: TopicSearch
  readonly query: TopicQuery
  readonly onChange: (change: TopicChange) => void
}

export function TermsSlot({ search, query, onChange }: TermsSlotProps) {
  const { t } = useTranslation()
  const words = useTermsWords(search.terms)
  return (
    <Slot
      words={words || t('discover.slot.noTerms')}
      label={t('discover.slot.terms')}
      isEmpty={words === ''}
      width={400}
      hotkeyTarget="terms"
    >
      {(close) => (
        <Suspense fallback={<Skeleton height={180} />}>
          <TopicForm
            search={search}
            query={query}
            className={styles.dropdown}
            action="discover.slot.rank"
            onDone={(change) => {
              onChange(change)
              close()
            }}
          />
        </Suspense>
      )}
    </Slot>
  )
}
