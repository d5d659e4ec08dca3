import type { Session } from '@relais/server/access/access.schema'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { getJson } from '../../../app/request.ts'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => getJson<Session>('/session', {}, signal),
  staleTime: 5 * 60_000,
})

/** Who is signed in. Only for screens inside the frame, which has fetched it. */
export const useSession = () => useSuspenseQuery(sessionQuery).data
