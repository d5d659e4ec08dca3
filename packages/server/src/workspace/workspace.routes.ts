import { createRoute, z } from '@hono/zod-openapi'
import { getSession } from '../access/get-session.ts'
import { json, jsonBody } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { addWorkspace } from './add-workspace.ts'
import { workspaceInputSchema, workspaceSchema, yourWorkspaceSchema } from './workspace.schema.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/workspaces',
  tags: ['workspaces'],
  summary: 'The workspaces you are a member of, oldest first',
  responses: { 200: json(z.object({ workspaces: z.array(yourWorkspaceSchema) }), 'Your workspaces') },
})

const addRoute = createRoute({
  method: 'post',
  path: '/workspaces',
  tags: ['workspaces'],
  summary: 'Make a further workspace, such as another client of an agency',
  request: { body: jsonBody(workspaceInputSchema) },
  responses: { 201: json(workspaceSchema, 'The workspace') },
})

export const workspaceRoutes = createRoutes()
  .openapi(listRoute, async (c) => {
    const { workspaces } = await getSession(c.var.relais, c.var.ctx)
    return c.json({ workspaces }, 200)
  })
  .openapi(addRoute, async (c) => {
    const { id, name, slug } = await addWorkspace(c.var.relais, c.var.ctx, c.req.valid('json').name)
    return c.json({ id, name, slug }, 201)
  })
