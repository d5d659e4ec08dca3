import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'
import type { TopicQuery } from '../../topic/topic-search.ts'

const matchCountQuery = (query: TopicQuery) =>
  queryOptions({
    queryKey: ['corpus', 'matches', query],
    queryFn: async ({ signal }) => (await api.corpus.matches.$get({ query }, stoppable(signal))).json(),
  })

/** How many posts by how many people a question matches; nothing is asked while it has no term. */
export const useMatchCount = (query: TopicQuery) =>
  useQuery({ ...matchCountQuery(query), enabled: query.terms !== '', placeholderData: keepPreviousData })

/** The same for several questions at once, in their order. */
export const useMatchCounts = (queries: readonly TopicQuery[]) =>
  useQueries({ queries: queries.map(matchCountQuery) })
