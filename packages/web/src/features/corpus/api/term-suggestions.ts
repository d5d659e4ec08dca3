import type { termSuggestionsSchema } from '@relais/server/corpus/corpus.schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { getJson } from '../../../app/request.ts'

export type TermSuggestions = z.output<typeof termSuggestionsSchema>

export const termSuggestionsQuery = (prefix: string) => ({
  queryKey: ['corpus', 'terms', prefix],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    getJson<TermSuggestions>('/corpus/terms', { prefix }, signal),
})

/** Words of this corpus that begin as typed, the most used first. */
export const useTermSuggestions = (prefix: string) =>
  useQuery({
    ...termSuggestionsQuery(prefix),
    enabled: prefix.length > 0,
    placeholderData: keepPreviousData,
  })
