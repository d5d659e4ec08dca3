import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { splitList } from './topic-search.ts'

const namedInFull = 3

/** The terms of a topic as part of a sentence: the first few by name, how many more there are. Empty without any. */
export function useTermsWords(list: string | undefined): string {
  const { t } = useTranslation()
  const format = useFormat()
  const terms = splitList(list)
  const named = terms.length === 0 ? '' : format.list(terms.slice(0, namedInFull), 'or')
  const more = terms.length - namedInFull
  return more > 0 ? t('discover.slot.moreTerms', { terms: named, count: more }) : named
}
