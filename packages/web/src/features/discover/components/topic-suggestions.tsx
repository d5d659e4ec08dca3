import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import styles from './topic-suggestions.module.css'

interface TopicSuggestionsProps {
  readonly terms: readonly { readonly term: string; readonly people: number; readonly posts: number }[]
}

/** First topics to try: words that many different people use here, counted over the whole time. */
export function TopicSuggestions({ terms }: TopicSuggestionsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ul className={styles.terms}>
      {terms.map(({ term, people, posts }) => (
        <li key={term}>
          <Link to="/discover" search={{ terms: term, period: 'all' }} className={styles.term}>
            <b>{term}</b>
            <span>{t('discover.termPeople', { people, shown: format.compact(posts), posts })}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
