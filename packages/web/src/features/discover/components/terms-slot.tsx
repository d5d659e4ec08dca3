import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { splitList, type TopicChange, type TopicQuery, type TopicSearch } from '../../topic/topic-search.ts'
import { Slot } from './slot.tsx'

/** Fetched when the slot is first opened: the field with its suggestions weighs as much as the rest of the page. */
const TermsForm = lazy(async () => ({ default: (await import('./terms-form.tsx')).TermsForm }))

interface TermsSlotProps {
  readonly search: TopicSearch
  readonly query: TopicQuery
  readonly onChange: (change: TopicChange) => void
}

const namedInFull = 3

export function TermsSlot({ search, query, onChange }: TermsSlotProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const terms = splitList(search.terms)
  const shown = terms.slice(0, namedInFull)
  const more = terms.length - shown.length
  const words =
    terms.length === 0
      ? t('discover.slot.noTerms')
      : more === 0
        ? format.list(shown, 'or')
        : t('discover.slot.moreTerms', { terms: format.list(shown, 'or'), count: more })
  return (
    <Slot
      words={words}
      label={t('discover.slot.terms')}
      isEmpty={terms.length === 0}
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
