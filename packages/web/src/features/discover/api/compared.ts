import { useQuery } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'
import type { RankingQuery } from '../discover-search.ts'

/** The question of a comparison: the same ranking, of which only these people are shown. */
export const comparedQuery = (query: RankingQuery, compared: readonly string[]): RankingQuery => ({
  ...query,
  accounts: compared.join(','),
})

/** The rows of some people among everybody on a topic, best first. */
export const useCompared = (query: RankingQuery, compared: readonly string[]) =>
  useQuery({
    queryKey: ['ranking', 'compared', query, compared],
    queryFn: async ({ signal }) =>
      (await api.rankings.$get({ query: comparedQuery(query, compared) }, stoppable(signal))).json(),
    enabled: compared.length > 0,
  })
