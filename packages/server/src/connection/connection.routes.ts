import { createRoute, z } from '@hono/zod-openapi'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { connectionSchema, keyInputSchema, savedConnectionSchema } from './connection.schema.ts'
import { listConnections } from './list-connections.ts'
import { removeConnection, saveKey } from './save-key.ts'

const tags = ['sources']
const params = z.object({ network: z.string() })

const listRoute = createRoute({
  method: 'get',
  path: '/connections',
  tags,
  summary: 'Networks that want a key or an authorisation, and how the workspace stands with each',
  responses: {
    200: json(
      z.object({ connections: z.array(connectionSchema) }),
      'Connections; keys themselves never leave',
    ),
  },
})

const keyRoute = createRoute({
  method: 'put',
  path: '/connections/{network}/key',
  tags,
  summary: 'Give a key for a network, or a new one in its place',
  request: { params, body: jsonBody(keyInputSchema) },
  responses: {
    200: json(savedConnectionSchema, 'How it stands now, or why the network did not take the key'),
  },
})

const removeRoute = createRoute({
  method: 'delete',
  path: '/connections/{network}',
  tags,
  summary: 'Forget the key or authorisation for a network',
  request: { params },
  responses: { 204: noContent },
})

export const connectionRoutes = createRoutes()
  .openapi(listRoute, async (c) => {
    const connections = await listConnections(c.var.ctx, await c.var.relais.outside())
    return c.json({ connections }, 200)
  })
  .openapi(keyRoute, async (c) => {
    const outside = await c.var.relais.outside()
    const { network } = c.req.valid('param')
    const { key } = c.req.valid('json')
    return c.json(await saveKey(c.var.ctx, outside, network, key, c.req.raw.signal), 200)
  })
  .openapi(removeRoute, async (c) => {
    await removeConnection(c.var.ctx, await c.var.relais.outside(), c.req.valid('param').network)
    return c.body(null, 204)
  })
