import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api } from '../../../app/api.ts'

type StartInput = InferRequestType<typeof api.imports.$post>['json']

export function useStartImport() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (json: StartInput) => (await api.imports.$post({ json })).json(),
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports'] }),
  })
}
