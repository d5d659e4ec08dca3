import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'
import { apiUrl } from '../../../app/request.ts'
import type { RankingQuery } from '../discover-search.ts'

export const pageSize = 100
/** The most people that one export holds. */
const mostExported = 1000

const pageQuery = (query: RankingQuery, page: number) =>
  queryOptions({
    queryKey: ['ranking', query, page],
    queryFn: async ({ signal }) => {
      const asked = { ...query, limit: pageSize, offset: page * pageSize }
      return (await api.rankings.$get({ query: asked }, stoppable(signal))).json()
    },
  })

/** The head of a ranking: everything that is said of the whole, and its first people. */
export const useRanking = (query: RankingQuery) =>
  useQuery({ ...pageQuery(query, 0), placeholderData: keepPreviousData })

/** People further down, page by page as they come into view; by place among those that are shown. */
export function useFurtherPeople(
  query: RankingQuery,
  pages: readonly number[],
): ReadonlyMap<number, RankedCreator> {
  const answers = useQueries({ queries: pages.map((page) => pageQuery(query, page)) })
  return new Map(
    answers.flatMap(({ data }, index) =>
      (data?.results ?? []).map(
        (creator, place) => [(pages[index] as number) * pageSize + place, creator] as const,
      ),
    ),
  )
}

export const rankingCsvUrl = (query: RankingQuery): string =>
  apiUrl('/rankings.csv', { ...query, limit: mostExported })
