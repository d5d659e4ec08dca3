import { queryOptions, useMutation } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

type SetupInput = InferRequestType<typeof api.setup.$post>['json']

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: async ({ signal }) => (await api.setup.$get({}, stoppable(signal))).json(),
  staleTime: 0,
})

/** Creates the owner, who is signed in by the answer. */
export const useSetUp = () => useMutation({ mutationFn: (json: SetupInput) => api.setup.$post({ json }) })
