import type { memberSchema } from '@relais/server/access/access.schema'
import type { Role } from '@relais/server/context'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { getJson, sendJson } from '../../../app/request.ts'

export type Member = z.output<typeof memberSchema>

const queryKey = ['members']
const path = (id: string) => `/members/${encodeURIComponent(id)}`

export const useMembers = () =>
  useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await getJson<{ members: Member[] }>('/members', {}, signal)).members,
  })

export function useChangeRole() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, role }: { id: string; role: Role }) => sendJson('PUT', path(id), { role }),
    onSettled: () => client.invalidateQueries({ queryKey }),
  })
}

export function useRemoveMember() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => sendJson('DELETE', path(id)),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
}
