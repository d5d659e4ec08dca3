import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TopicWords } from '../../topic/components/topic-words.tsx'
import { joinList, splitList, type TopicQuery } from '../../topic/topic-search.ts'
import type { NetworkChange, NetworkSearch } from '../network-search.ts'
import styles from './topic-line.module.css'

interface TermsFormProps {
  readonly search: NetworkSearch
  readonly query: TopicQuery
  readonly onDone: (change: NetworkChange) => void
}

/** The words of the topic, and how many posts they would match. */
export function TermsForm({ search, query, onDone }: TermsFormProps) {
  const { t } = useTranslation()
  const [words, setWords] = useState(() => ({
    terms: splitList(search.terms) as readonly string[],
    excluded: splitList(search.not) as readonly string[],
  }))
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onDone({ terms: joinList(words.terms), not: joinList(words.excluded), topic: undefined })
      }}
    >
      <TopicWords {...words} query={query} onChange={setWords} isFirst />
      <Button type="submit" disabled={words.terms.length === 0}>
        {t('network.show')}
      </Button>
    </form>
  )
}
