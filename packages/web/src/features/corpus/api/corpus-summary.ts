import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'

export const corpusSummaryQuery = queryOptions({
  queryKey: ['corpus'],
  queryFn: async ({ signal }) => (await api.corpus.$get({}, stoppable(signal))).json(),
})

export const useCorpusSummary = (options: { readonly refetchEveryMs?: number } = {}) =>
  useQuery({ ...corpusSummaryQuery, refetchInterval: options.refetchEveryMs ?? false })
