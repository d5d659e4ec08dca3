import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'
import { apiUrl } from '../../../app/request.ts'
import type { TopicQuery } from '../../topic/topic-search.ts'

const pageSize = 100
/** The API ranks further, but nobody reads further; the export has everybody. */
const mostShown = 1000

/** A ranking, page by page as it is scrolled. */
export const useRanking = (query: TopicQuery) =>
  useInfiniteQuery({
    queryKey: ['ranking', query],
    queryFn: async ({ pageParam, signal }) => {
      const page = { ...query, limit: pageSize, offset: pageParam }
      return (await api.rankings.$get({ query: page }, stoppable(signal))).json()
    },
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.length * pageSize
      return last.results.length === pageSize && shown < Math.min(last.candidates, mostShown)
        ? shown
        : undefined
    },
    placeholderData: keepPreviousData,
  })

export const rankingCsvUrl = (query: TopicQuery): string =>
  apiUrl('/rankings.csv', { ...query, limit: mostShown })
