import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TopicWords } from '../../topic/components/topic-words.tsx'
import {
  joinList,
  splitList,
  type TopicChange,
  type TopicQuery,
  type TopicSearch,
} from '../../topic/topic-search.ts'
import styles from './sentence.module.css'

interface TermsFormProps {
  readonly search: TopicSearch
  readonly query: TopicQuery
  readonly onDone: (change: TopicChange) => void
}

/** The words of the question, and how many posts they would match. */
export function TermsForm({ search, query, onDone }: TermsFormProps) {
  const { t } = useTranslation()
  const [words, setWords] = useState(() => ({
    terms: splitList(search.terms) as readonly string[],
    excluded: splitList(search.not) as readonly string[],
  }))
  return (
    <form
      className={styles.dropdown}
      onSubmit={(event) => {
        event.preventDefault()
        onDone({ terms: joinList(words.terms), not: joinList(words.excluded) })
      }}
    >
      <TopicWords {...words} query={query} onChange={setWords} isFirst />
      <Button type="submit" disabled={words.terms.length === 0}>
        {t('discover.slot.rank')}
      </Button>
    </form>
  )
}
