import { Button, TagsInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { useMatchCount } from '../../corpus/api/match-count.ts'
import { useTermSuggestions } from '../../corpus/api/term-suggestions.ts'
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

/** The words of a topic: suggestions out of the corpus while typing, and how many posts they would match. */
export function TermsForm({ search, query, onDone }: TermsFormProps) {
  const { t } = useTranslation()
  const [terms, setTerms] = useState(() => splitList(search.terms))
  const [excluded, setExcluded] = useState(() => splitList(search.not))
  const [typed, setTyped] = useState('')
  const asked = [...new Set([...terms, ...splitList(typed)])]
  const { exclude: _, ...rest } = query
  const exclude = joinList(excluded)
  const [question] = useDebouncedValue(
    { ...rest, terms: asked.join(','), ...(exclude ? { exclude } : {}) },
    200,
  )
  const count = useMatchCount(question)
  const counted = count.data && asked.length > 0
  return (
    <form
      className={styles.dropdown}
      onSubmit={(event) => {
        event.preventDefault()
        onDone({ terms: joinList(asked), not: joinList(excluded) })
      }}
    >
      <TermsField
        label={t('discover.slot.anyOf')}
        description={t('discover.slot.phraseHint')}
        value={terms}
        onChange={setTerms}
        onType={setTyped}
        isFirst
      />
      <TermsField label={t('discover.slot.butNot')} value={excluded} onChange={setExcluded} />
      <p className={styles.count} aria-live="polite">
        {counted ? t('discover.matches', { posts: count.data.posts, people: count.data.people }) : null}
      </p>
      <Button type="submit" disabled={asked.length === 0}>
        {t('discover.slot.rank')}
      </Button>
    </form>
  )
}

interface TermsFieldProps {
  readonly label: string
  readonly description?: string
  readonly value: string[]
  readonly onChange: (terms: string[]) => void
  readonly onType?: (text: string) => void
  readonly isFirst?: boolean
}

function TermsField({ label, description, value, onChange, onType, isFirst = false }: TermsFieldProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [typed, setTyped] = useState('')
  const [prefix] = useDebouncedValue(typed.trim(), 120)
  const suggestions = useTermSuggestions(prefix)
  const found = prefix === '' ? [] : (suggestions.data?.terms ?? [])
  const peopleOf = new Map(found.map(({ term, people }) => [term, people]))
  return (
    <TagsInput
      label={label}
      description={description}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={(text) => {
        setTyped(text)
        onType?.(text)
      }}
      data={found.map(({ term }) => term)}
      filter={({ options }) => options}
      renderOption={({ option }) => {
        const people = peopleOf.get(option.value)
        return (
          <span className={styles.option}>
            {option.value}
            {people !== undefined && <small>{t('discover.slot.people', { count: people })}</small>}
          </span>
        )
      }}
      splitChars={[',']}
      clearable={false}
      acceptValueOnBlur
      maxTags={50}
      autoFocus={isFirst}
      comboboxProps={{ withinPortal: false }}
      aria-label={label}
      placeholder={value.length === 0 ? t('discover.slot.typeHere') : ''}
      lang={format.tag}
    />
  )
}
