import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'

export const termSuggestionsQuery = (prefix: string) =>
  queryOptions({
    queryKey: ['corpus', 'terms', prefix],
    queryFn: async ({ signal }) =>
      (await api.corpus.terms.$get({ query: { prefix } }, stoppable(signal))).json(),
  })

/** Words of this corpus that begin as typed, the most used first. */
export const useTermSuggestions = (prefix: string) =>
  useQuery({ ...termSuggestionsQuery(prefix), enabled: prefix.length > 0, placeholderData: keepPreviousData })
