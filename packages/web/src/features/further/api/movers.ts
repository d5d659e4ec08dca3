import { useQuery } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'
import type { TopicQuery } from '../../topic/topic-search.ts'

const fewMovers = 8

/** The first people of the ranking, to begin with one of them; nobody without a topic. */
export const useMovers = (query: TopicQuery | null) =>
  useQuery({
    queryKey: ['finding', 'movers', query],
    enabled: query !== null,
    queryFn: async ({ signal }) => {
      const asked = { ...query, terms: query?.terms ?? '', limit: fewMovers }
      return (await (await api.rankings.$get({ query: asked }, stoppable(signal))).json()).results
    },
  }).data ?? []
