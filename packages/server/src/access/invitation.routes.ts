import { createRoute, z } from '@hono/zod-openapi'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { invitationInputSchema, invitationSchema } from './access.schema.ts'
import type { Invitation } from './invitation.store.ts'
import { invitationToken } from './invitation-link.ts'
import { cancelInvitation, invite, listInvitations } from './invite.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/invitations',
  tags: ['members'],
  summary: 'Invitations that can still be accepted',
  responses: { 200: json(z.object({ invitations: z.array(invitationSchema) }), 'The invitations') },
})

const inviteRoute = createRoute({
  method: 'post',
  path: '/invitations',
  tags: ['members'],
  summary: 'Invite someone; hand the address in the answer on to them',
  request: { body: jsonBody(invitationInputSchema) },
  responses: { 201: json(invitationSchema, 'The invitation') },
})

const cancelRoute = createRoute({
  method: 'delete',
  path: '/invitations/{id}',
  tags: ['members'],
  summary: 'Cancel an invitation',
  request: { params: z.object({ id: z.string() }) },
  responses: { 204: noContent },
})

export const invitationRoutes = createRoutes()
  .openapi(listRoute, async (c) => {
    const show = showIn(c.var.relais.config.publicUrl, c.var.secret)
    return c.json({ invitations: (await listInvitations(c.var.ctx)).map(show) }, 200)
  })
  .openapi(inviteRoute, async (c) => {
    const show = showIn(c.var.relais.config.publicUrl, c.var.secret)
    return c.json(show(await invite(c.var.ctx, c.req.valid('json'))), 201)
  })
  .openapi(cancelRoute, async (c) => {
    await cancelInvitation(c.var.ctx, c.req.valid('param').id)
    return c.body(null, 204)
  })

function showIn(publicUrl: string, secret: string) {
  return ({ id, email, role, expiresAt }: Invitation) => ({
    id,
    email,
    role,
    expiresAt: expiresAt.toISOString(),
    url: new URL(`/invitation/${invitationToken(id, secret)}`, publicUrl).href,
  })
}
