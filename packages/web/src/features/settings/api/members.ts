import type { Role } from '@relais/server/role'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

export type Member = InferResponseType<typeof api.members.$get>['members'][number]

const queryKey = ['members']

export const useMembers = () =>
  useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await (await api.members.$get({}, stoppable(signal))).json()).members,
  })

export function useChangeRole() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, role }: { id: string; role: Role }) =>
      api.members[':id'].$put({ param: { id }, json: { role } }),
    onSettled: () => client.invalidateQueries({ queryKey }),
  })
}

export function useRemoveMember() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.members[':id'].$delete({ param: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
}
