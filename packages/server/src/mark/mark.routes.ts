import { createRoute, z } from '@hono/zod-openapi'
import { json, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { listMarked, setMarked } from './marks.ts'

const tags = ['marks']
const params = z.object({ accountId: z.string() })

const listRoute = createRoute({
  method: 'get',
  path: '/marks',
  tags,
  summary: 'The accounts that somebody here has put a mark on',
  responses: { 200: json(z.object({ accountIds: z.array(z.string()) }), 'Their ids, the oldest mark first') },
})

const markRoute = createRoute({
  method: 'put',
  path: '/marks/{accountId}',
  tags,
  summary: 'Put a mark on an account',
  request: { params },
  responses: { 204: noContent },
})

const unmarkRoute = createRoute({
  method: 'delete',
  path: '/marks/{accountId}',
  tags,
  summary: 'Take the mark off again',
  request: { params },
  responses: { 204: noContent },
})

export const markRoutes = createRoutes()
  .openapi(listRoute, async (c) => c.json({ accountIds: await listMarked(c.var.ctx) }, 200))
  .openapi(markRoute, async (c) => {
    await setMarked(c.var.ctx, c.req.valid('param').accountId, true)
    return c.body(null, 204)
  })
  .openapi(unmarkRoute, async (c) => {
    await setMarked(c.var.ctx, c.req.valid('param').accountId, false)
    return c.body(null, 204)
  })
