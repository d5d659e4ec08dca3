import { createRoute, z } from '@hono/zod-openapi'
import { clientAddress } from '../http/client-address.ts'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { setCookies } from '../http/set-cookies.ts'
import { createRoutes } from '../http-env.ts'
import { acceptInvitation, lookAtInvitation } from './accept-invitation.ts'
import { acceptInvitationInputSchema, guestInvitationSchema } from './access.schema.ts'
import { readInvitationToken } from './invitation-link.ts'
import { signIn } from './sign-in.ts'
import { withSignInLimit } from './sign-in-limit.ts'

const params = z.object({ token: z.string() })

const lookRoute = createRoute({
  method: 'get',
  path: '/public/invitations/{token}',
  tags: ['access'],
  security: [],
  summary: 'What an invitation is for',
  request: { params },
  responses: { 200: json(guestInvitationSchema, 'The invitation') },
})

const acceptRoute = createRoute({
  method: 'post',
  path: '/public/invitations/{token}',
  tags: ['access'],
  security: [],
  summary:
    'Accept an invitation and sign in; with the password of the account that this address has, or a new one',
  request: { params, body: jsonBody(acceptInvitationInputSchema) },
  responses: { 204: noContent },
})

/** For guests with an invitation in hand, who are nobody yet. */
export const guestRoutes = createRoutes()
  .openapi(lookRoute, async (c) => {
    const id = readInvitationToken(c.req.valid('param').token, c.var.secret)
    const { invitation, workspace, hasAccount } = await lookAtInvitation(c.var.relais, id)
    const { email, role, expiresAt } = invitation
    return c.json(
      { email, role, expiresAt: expiresAt.toISOString(), workspaceName: workspace.name, hasAccount },
      200,
    )
  })
  .openapi(acceptRoute, async (c) => {
    const { relais, auth, secret } = c.var
    const input = c.req.valid('json')
    const id = readInvitationToken(c.req.valid('param').token, secret)
    const { invitation } = await lookAtInvitation(relais, id)
    const who = { email: invitation.email, address: clientAddress(c) }
    await withSignInLimit(relais, who, async () => {
      await acceptInvitation(relais, id, input)
      return { isGood: true, result: undefined }
    })
    const cookies = await signIn(relais, auth, {
      ...who,
      password: input.password,
      headers: c.req.raw.headers,
      workspaceId: invitation.workspaceId,
    })
    setCookies(c, cookies)
    return c.body(null, 204)
  })
