import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'
import type { TopicQuery } from '../../topic/topic-search.ts'

/** Words that would widen a question, and by how many posts; nothing is asked while it has no term. */
export const useNeighbours = (query: TopicQuery) =>
  useQuery({
    queryKey: ['corpus', 'neighbours', query],
    queryFn: async ({ signal }) =>
      (await (await api.corpus.neighbours.$get({ query }, stoppable(signal))).json()).neighbours,
    enabled: query.terms !== '',
    placeholderData: keepPreviousData,
  })
