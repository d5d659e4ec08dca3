import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { joinList, splitList, type TopicChange, type TopicQuery, type TopicSearch } from '../topic-search.ts'
import styles from './topic-line.module.css'
import { TopicWords } from './topic-words.tsx'

interface TopicLineFormProps {
  readonly search: TopicSearch
  readonly query: TopicQuery
  readonly onDone: (change: TopicChange) => void
}

/** The words of the topic, and how many posts they would match. */
export function TopicLineForm({ search, query, onDone }: TopicLineFormProps) {
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
        {t('topicLine.show')}
      </Button>
    </form>
  )
}
