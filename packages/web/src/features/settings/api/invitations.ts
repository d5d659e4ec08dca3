import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

export type InvitationInput = InferRequestType<typeof api.invitations.$post>['json']

const queryKey = ['invitations']

/** Invitations that can still be accepted. */
export const useInvitations = () =>
  useQuery({
    queryKey,
    queryFn: async ({ signal }) =>
      (await (await api.invitations.$get({}, stoppable(signal))).json()).invitations,
  })

export function useInvite() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (json: InvitationInput) => (await api.invitations.$post({ json })).json(),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
}

export function useCancelInvitation() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.invitations[':id'].$delete({ param: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
}
