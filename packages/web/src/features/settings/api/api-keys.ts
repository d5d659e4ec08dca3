import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

const keys = api['api-keys']
export type ApiKey = InferResponseType<typeof keys.$get>['apiKeys'][number]
type ApiKeyInput = InferRequestType<typeof keys.$post>['json']

const queryKey = ['api-keys']

export const useApiKeys = () =>
  useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await (await keys.$get({}, stoppable(signal))).json()).apiKeys,
  })

export function useCreateApiKey() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (json: ApiKeyInput) => (await keys.$post({ json })).json(),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
}

export function useRevokeApiKey() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => keys[':id'].$delete({ param: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
}
