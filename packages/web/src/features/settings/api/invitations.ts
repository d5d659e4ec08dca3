import type { invitationInputSchema, invitationSchema } from '@relais/server/access/access.schema'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { getJson, sendJson } from '../../../app/request.ts'

export type Invitation = z.output<typeof invitationSchema>
export type InvitationInput = z.input<typeof invitationInputSchema>

const queryKey = ['invitations']

/** Invitations that can still be accepted. */
export const useInvitations = () =>
  useQuery({
    queryKey,
    queryFn: async ({ signal }) =>
      (await getJson<{ invitations: Invitation[] }>('/invitations', {}, signal)).invitations,
  })

export function useInvite() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: InvitationInput) => sendJson<Invitation>('POST', '/invitations', input),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
}

export function useCancelInvitation() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => sendJson('DELETE', `/invitations/${encodeURIComponent(id)}`),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
}
