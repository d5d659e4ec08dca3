import { TagsInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { useTermSuggestions } from '../../corpus/api/term-suggestions.ts'
import styles from './topic-words.module.css'

interface TermsFieldProps {
  readonly label: string
  readonly description?: string
  readonly value: readonly string[]
  readonly onChange: (terms: string[]) => void
  readonly onType?: (text: string) => void
  readonly isFirst?: boolean
}

/** Words of a topic as tags, with suggestions out of the corpus while typing. */
export function TermsField({
  label,
  description,
  value,
  onChange,
  onType,
  isFirst = false,
}: TermsFieldProps) {
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
      value={[...value]}
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
