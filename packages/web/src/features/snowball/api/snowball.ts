import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'
import type { SnowballQuery } from '../snowball-search.ts'

export type Snowball = InferResponseType<typeof api.snowball.$get>
export type Stranger = Snowball['results'][number]

const pageSize = 50
/** The most that the API gives at once. */
const mostListed = 1000

/** People to know next, page by page. */
export const useSnowball = (query: SnowballQuery | null) =>
  useInfiniteQuery({
    queryKey: ['snowball', query],
    enabled: query !== null,
    queryFn: async ({ signal, pageParam }) => {
      const asked = { ...query, limit: pageSize, offset: pageParam }
      return (await api.snowball.$get({ query: asked }, stoppable(signal))).json()
    },
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, page) => sum + page.results.length, 0)
      return loaded < last.total && last.results.length > 0 ? loaded : undefined
    },
    placeholderData: keepPreviousData,
  })

/** All of them, for a list to take away. */
export const fetchStrangers = async (query: SnowballQuery): Promise<readonly Stranger[]> =>
  (await (await api.snowball.$get({ query: { ...query, limit: mostListed } })).json()).results

/** Where the table of the same question lies. */
export const snowballCsvPath = (query: SnowballQuery): string =>
  `/api/v1/snowball.csv?${new URLSearchParams({ ...query, limit: String(mostListed) })}`

const dismissed = api.snowball.dismissed[':accountId']

/** Sets somebody aside, or takes that back. */
export const useDismiss = () =>
  useMutation({
    mutationFn: ({ accountId, isDismissed }: { accountId: string; isDismissed: boolean }) => {
      const param = { accountId }
      return isDismissed ? dismissed.$put({ param }) : dismissed.$delete({ param })
    },
  })
