import type { ApiScope, apiKeySchema, createdApiKeySchema } from '@relais/server/access/access.schema'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { getJson, sendJson } from '../../../app/request.ts'

export type ApiKey = z.output<typeof apiKeySchema>
export type CreatedApiKey = z.output<typeof createdApiKeySchema>

const queryKey = ['api-keys']

export const useApiKeys = () =>
  useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await getJson<{ apiKeys: ApiKey[] }>('/api-keys', {}, signal)).apiKeys,
  })

export function useCreateApiKey() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: { name: string; scopes: ApiScope[] }) =>
      sendJson<CreatedApiKey>('POST', '/api-keys', input),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
}

export function useRevokeApiKey() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => sendJson('DELETE', `/api-keys/${encodeURIComponent(id)}`),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
}
