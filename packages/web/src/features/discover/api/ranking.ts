import type { Ranking } from '@relais/server/influence/influence.schema'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { apiUrl, getJson, type Query } from '../../../app/request.ts'

export const pageSize = 100
/** The API ranks further, but nobody reads further; the export has everybody. */
const mostShown = 1000

/** A ranking, page by page as it is scrolled. Null asks nothing: there is no topic yet. */
export const useRanking = (query: Query | null) =>
  useInfiniteQuery({
    queryKey: ['ranking', query],
    queryFn: ({ pageParam, signal }) =>
      getJson<Ranking>('/rankings', { ...query, limit: pageSize, offset: pageParam }, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.length * pageSize
      return last.results.length === pageSize && shown < Math.min(last.candidates, mostShown)
        ? shown
        : undefined
    },
    enabled: query !== null,
    placeholderData: keepPreviousData,
  })

export const rankingCsvUrl = (query: Query): string => apiUrl('/rankings.csv', { ...query, limit: mostShown })
