import { useQueries } from '@tanstack/react-query'
import { termSuggestionsQuery } from '../corpus/api/term-suggestions.ts'
import { stemOf } from './stem-of.ts'

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
