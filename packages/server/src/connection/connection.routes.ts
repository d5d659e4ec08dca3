import { createRoute, z } from '@hono/zod-openapi'
import { json, jsonBody } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import {
  answerInputSchema,
  appInputSchema,
  connectionSchema,
  finishedAuthorisationSchema,
  keyInputSchema,
  removedConnectionSchema,
  savedConnectionSchema,
} from './connection.schema.ts'
import { finishAuthorisation } from './finish-authorisation.ts'
import { listConnections } from './list-connections.ts'
import { removeConnection } from './remove-connection.ts'
import { saveApp } from './save-app.ts'
import { saveKey } from './save-key.ts'
import { startAuthorisation } from './start-authorisation.ts'

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
  summary: 'Forget the key for a network, or take an authorisation back',
  request: { params, query: z.object({ app: z.enum(['keep', 'forget']).default('keep') }) },
  responses: { 200: json(removedConnectionSchema, 'Whether the network was told') },
})

const appRoute = createRoute({
  method: 'put',
  path: '/connections/{network}/app',
  tags,
  summary: 'Give the app that was registered at a network, or a new one in its place',
  request: { params, body: jsonBody(appInputSchema) },
  responses: { 200: json(connectionSchema, 'How it stands now') },
})

const startRoute = createRoute({
  method: 'post',
  path: '/connections/{network}/authorisations',
  tags,
  summary: 'Begin an authorisation; for people only, who are then sent to the network',
  request: { params },
  responses: { 201: json(z.object({ url: z.string() }), 'Where to consent') },
})

const finishRoute = createRoute({
  method: 'put',
  path: '/connections/{network}/authorisation',
  tags,
  summary: 'End an authorisation with what the network sent somebody back with',
  request: { params, body: jsonBody(answerInputSchema) },
  responses: { 200: json(finishedAuthorisationSchema, 'How it stands now, or why nothing was kept') },
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
    const { network } = c.req.valid('param')
    const withApp = c.req.valid('query').app === 'forget'
    return c.json(await removeConnection(c.var.ctx, await c.var.relais.outside(), network, { withApp }), 200)
  })
  .openapi(appRoute, async (c) => {
    const outside = await c.var.relais.outside()
    return c.json(await saveApp(c.var.ctx, outside, c.req.valid('param').network, c.req.valid('json')), 200)
  })
  .openapi(startRoute, async (c) => {
    const outside = await c.var.relais.outside()
    return c.json(await startAuthorisation(c.var.ctx, outside, c.req.valid('param').network), 201)
  })
  .openapi(finishRoute, async (c) => {
    const outside = await c.var.relais.outside()
    const { network } = c.req.valid('param')
    const answer = new URLSearchParams(c.req.valid('json').answer)
    return c.json(await finishAuthorisation(c.var.ctx, outside, network, answer, c.req.raw.signal), 200)
  })
