import type { acceptInvitationInputSchema, guestInvitationSchema } from '@relais/server/access/access.schema'
import { queryOptions, useMutation } from '@tanstack/react-query'
import type { z } from 'zod'
import { getJson, sendJson } from '../../../app/request.ts'

type OpenInvitation = z.output<typeof guestInvitationSchema>
type Acceptance = z.input<typeof acceptInvitationInputSchema>

const path = (token: string) => `/public/invitations/${encodeURIComponent(token)}`

export const openInvitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['open-invitation', token],
    queryFn: ({ signal }) => getJson<OpenInvitation>(path(token), {}, signal),
    retry: false,
  })

export const useAcceptInvitation = (token: string) =>
  useMutation({ mutationFn: (input: Acceptance) => sendJson('POST', path(token), input) })
