import { useQueries } from '@tanstack/react-query'
import { termSuggestionsQuery } from '../corpus/api/term-suggestions.ts'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * The beginning that relatives of a word share: two thirds of it, at least three letters.
 * @example stemOf('zapato') // 'zapa'
 */
export function stemOf(term: string): string {
  const letters = [...graphemes.segment(term)].map(({ segment }) => segment)
  return letters.slice(0, Math.max(3, Math.ceil((letters.length * 2) / 3))).join('')
}

/** Up to three other words of this corpus that begin like the given ones, the most used first. */
export function useRelatedTerms(terms: readonly string[]): string[] {
  const answers = useQueries({ queries: terms.slice(0, 3).map((term) => termSuggestionsQuery(stemOf(term))) })
  return answers
    .flatMap((answer) => answer.data?.terms ?? [])
    .filter(({ term }) => !terms.includes(term))
    .toSorted((a, b) => b.people - a.people)
    .slice(0, 3)
    .map(({ term }) => term)
}
