import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => (await api.session.$get({}, stoppable(signal))).json(),
  staleTime: 5 * 60_000,
})

/** Who is signed in. Only for screens inside the frame, which has fetched it. */
export const useSession = () => useSuspenseQuery(sessionQuery).data
