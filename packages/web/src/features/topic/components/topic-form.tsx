import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { joinList, splitList, type TopicQuery, type TopicSearch } from '../topic-search.ts'
import { TopicWords } from './topic-words.tsx'

interface TopicFormProps {
  readonly search: TopicSearch
  readonly query: TopicQuery
  readonly className: string | undefined
  /** What its button does: the key of its words. */
  readonly action: 'discover.slot.rank' | 'topicLine.show'
  readonly onDone: (change: { readonly terms: string | undefined; readonly not: string | undefined }) => void
}

/** The words of a topic, and how many posts they would match. */
export function TopicForm({ search, query, className, action, onDone }: TopicFormProps) {
  const { t } = useTranslation()
  const [words, setWords] = useState(() => ({
    terms: splitList(search.terms) as readonly string[],
    excluded: splitList(search.not) as readonly string[],
  }))
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault()
        onDone({ terms: joinList(words.terms), not: joinList(words.excluded) })
      }}
    >
      <TopicWords {...words} query={query} onChange={setWords} isFirst />
      <Button type="submit" disabled={words.terms.length === 0}>
        {t(action)}
      </Button>
    </form>
  )
}
