import { createRoute, z } from '@hono/zod-openapi'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { memberSchema, roleSchema } from './access.schema.ts'
import { changeRole, removeMember } from './change-member.ts'
import { listWorkspaceMembers } from './list-members.ts'

const params = z.object({ id: z.string() })

const listRoute = createRoute({
  method: 'get',
  path: '/members',
  tags: ['members'],
  summary: 'Who works in this workspace',
  responses: { 200: json(z.object({ members: z.array(memberSchema) }), 'The members, longest first') },
})

const changeRoute = createRoute({
  method: 'put',
  path: '/members/{id}',
  tags: ['members'],
  summary: 'Give a member another role',
  request: { params, body: jsonBody(z.object({ role: roleSchema })) },
  responses: { 204: noContent },
})

const removeRoute = createRoute({
  method: 'delete',
  path: '/members/{id}',
  tags: ['members'],
  summary: 'Take someone out of this workspace',
  request: { params },
  responses: { 204: noContent },
})

export const memberRoutes = createRoutes()
  .openapi(listRoute, async (c) => {
    const members = await listWorkspaceMembers(c.var.ctx)
    return c.json(
      {
        members: members.map(({ id, userId, name, email, role, joinedAt }) => ({
          id,
          userId,
          name,
          email,
          role,
          joinedAt: joinedAt.toISOString(),
        })),
      },
      200,
    )
  })
  .openapi(changeRoute, async (c) => {
    await changeRole(c.var.ctx, { memberId: c.req.valid('param').id, role: c.req.valid('json').role })
    return c.body(null, 204)
  })
  .openapi(removeRoute, async (c) => {
    await removeMember(c.var.ctx, c.req.valid('param').id)
    return c.body(null, 204)
  })
