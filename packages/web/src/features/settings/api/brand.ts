import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

export type BrandInput = InferRequestType<typeof api.brand.$put>['json']

const queryKey = ['brand']

export const useBrand = () =>
  useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await (await api.brand.$get({}, stoppable(signal))).json()).brand,
  })

/** How people stand to the brand is part of every ranking, so all that was fetched is asked again. */
export function useSaveBrand() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (json: BrandInput) => (await api.brand.$put({ json })).json(),
    onSuccess: () => client.invalidateQueries(),
  })
}

export function useRemoveBrand() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => api.brand.$delete({}),
    onSuccess: () => client.invalidateQueries(),
  })
}
