import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { TopicChange, TopicQuery, TopicSearch } from '../../topic/topic-search.ts'
import { useTermsWords } from '../../topic/use-terms-words.ts'
import { Slot } from './slot.tsx'

/** Fetched when the slot is first opened: the field with its suggestions weighs as much as the rest of the page. */
const TermsForm = lazy(async () => ({ default: (await import('./terms-form.tsx')).TermsForm }))

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
          <TermsForm
            search={search}
            query={query}
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
