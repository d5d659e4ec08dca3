import { queryOptions, useMutation } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

const invitation = api.public.invitations[':token']
type Acceptance = InferRequestType<typeof invitation.$post>['json']

const param = (token: string) => ({ token: encodeURIComponent(token) })

export const openInvitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['open-invitation', token],
    queryFn: async ({ signal }) => (await invitation.$get({ param: param(token) }, stoppable(signal))).json(),
    retry: false,
  })

export const useAcceptInvitation = (token: string) =>
  useMutation({ mutationFn: (json: Acceptance) => invitation.$post({ param: param(token), json }) })
