import type { matchCountSchema } from '@relais/server/corpus/corpus.schema'
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { getJson, type Query } from '../../../app/request.ts'

export type MatchCount = z.output<typeof matchCountSchema>

const matchCountQuery = (query: Query) => ({
  queryKey: ['corpus', 'matches', query],
  queryFn: ({ signal }: { signal: AbortSignal }) => getJson<MatchCount>('/corpus/matches', query, signal),
})

/** How many posts by how many people a question matches; nothing is asked while it has no term. */
export const useMatchCount = (query: Query | null) =>
  useQuery({ ...matchCountQuery(query ?? {}), enabled: query !== null, placeholderData: keepPreviousData })

/** The same for several questions at once, in their order. */
export const useMatchCounts = (queries: readonly Query[]) =>
  useQueries({ queries: queries.map(matchCountQuery) })
