import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { useMatchCount } from '../../corpus/api/match-count.ts'
import { useNeighbours } from '../../corpus/api/neighbours.ts'
import { joinList, splitList, type TopicQuery } from '../topic-search.ts'
import { CountedForms } from './counted-forms.tsx'
import { TermsField } from './terms-field.tsx'
import styles from './topic-words.module.css'

interface TopicWordsProps {
  readonly terms: readonly string[]
  readonly excluded: readonly string[]
  /** What else the question says: languages, platforms, days. */
  readonly query: TopicQuery
  /** Gets the word that is being typed too, so that nobody must press Enter first. */
  readonly onChange: (words: {
    readonly terms: readonly string[]
    readonly excluded: readonly string[]
  }) => void
  readonly isFirst?: boolean
}

/** The words of a topic; while they are typed, how much they find and which others would find more. */
export function TopicWords({ terms, excluded, query, onChange, isFirst = false }: TopicWordsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [settled, setSettled] = useState(terms)
  const { exclude: _, ...rest } = query
  const exclude = joinList(excluded)
  const [question] = useDebouncedValue(
    { ...rest, terms: terms.join(','), ...(exclude ? { exclude } : {}) },
    200,
  )
  const count = useMatchCount(question)
  const neighbours = useNeighbours(question)
  const change = (next: readonly string[], typed = '') =>
    onChange({ terms: [...new Set([...next, ...splitList(typed)])], excluded })
  const isCounted = count.data && terms.length > 0
  const offered = terms.length > 0 ? (neighbours.data ?? []).filter(({ term }) => !terms.includes(term)) : []
  return (
    <>
      <TermsField
        label={t('discover.slot.anyOf')}
        description={t('discover.slot.phraseHint')}
        value={settled}
        onChange={(next) => {
          setSettled(next)
          change(next)
        }}
        onType={(typed) => change(settled, typed)}
        isFirst={isFirst}
      />
      <p className={styles.count} aria-live="polite">
        {isCounted ? t('discover.matches', { posts: count.data.posts, people: count.data.people }) : null}
      </p>
      {isCounted && <CountedForms forms={count.data.forms} />}
      {offered.length > 0 && (
        <p className={styles.neighbours}>
          {t('topics.wider')}
          {offered.map(({ term, gain }) => (
            <button
              key={term}
              type="button"
              className={styles.neighbour}
              title={t('topics.addNeighbour', { term, count: gain })}
              onClick={() => {
                const next = [...settled, term]
                setSettled(next)
                change(next)
              }}
            >
              {term} <small>{format.signed(gain)}</small>
            </button>
          ))}
        </p>
      )}
      <TermsField
        label={t('discover.slot.butNot')}
        value={excluded}
        onChange={(next) => onChange({ terms, excluded: next })}
      />
    </>
  )
}
