import type { CorpusSummary } from '@relais/server/corpus/corpus.schema'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { getJson } from '../../../app/request.ts'

export const corpusSummaryQuery = queryOptions({
  queryKey: ['corpus'],
  queryFn: ({ signal }) => getJson<CorpusSummary>('/corpus', {}, signal),
})

export const useCorpusSummary = (options: { readonly refetchEveryMs?: number } = {}) =>
  useQuery({ ...corpusSummaryQuery, refetchInterval: options.refetchEveryMs ?? false })
