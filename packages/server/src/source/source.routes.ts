import { createRoute, z } from '@hono/zod-openapi'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { addSource } from './add-source.ts'
import { changeSource, dismissRun, retryRun, runSource } from './change-source.ts'
import { getSource, listGivenUp, listSourceRuns, listSources } from './get-source.ts'
import { previewSource } from './preview-source.ts'
import { countBrought, removeSource } from './remove-source.ts'
import {
  broughtSchema,
  networkSchema,
  previewInputSchema,
  previewSchema,
  sourceChangeSchema,
  sourceDetailSchema,
  sourceInputSchema,
  sourceRunSchema,
  sourceSchema,
} from './source.schema.ts'

const tags = ['sources']
const params = z.object({ id: z.string() })
const listRoute = createRoute({
  method: 'get',
  path: '/sources',
  tags,
  summary: 'What the workspace follows, and what it could',
  responses: {
    200: json(
      z.object({ sources: z.array(sourceSchema), networks: z.array(networkSchema) }),
      'Sources, newest first',
    ),
  },
})

const previewRoute = createRoute({
  method: 'post',
  path: '/sources/preview',
  tags,
  summary: 'What an address or handle is, what would come of following it, and what that costs',
  request: { body: jsonBody(previewInputSchema) },
  responses: { 200: json(previewSchema, 'Choices, or why there are none') },
})

const addRoute = createRoute({
  method: 'post',
  path: '/sources',
  tags,
  summary: 'Begin to follow',
  request: { body: jsonBody(sourceInputSchema) },
  responses: { 201: json(sourceDetailSchema, 'The source; its first look is due at once') },
})

const getRoute = createRoute({
  method: 'get',
  path: '/sources/{id}',
  tags,
  summary: 'One source: what it follows, its plan and its state',
  request: { params },
  responses: { 200: json(sourceDetailSchema, 'The source') },
})

const runsRoute = createRoute({
  method: 'get',
  path: '/sources/{id}/runs',
  tags,
  summary: 'The history of a source',
  request: { params },
  responses: { 200: json(z.object({ runs: z.array(sourceRunSchema) }), 'Runs, newest first') },
})

const changeRoute = createRoute({
  method: 'put',
  path: '/sources/{id}',
  tags,
  summary: 'Rename a source, change how it is followed, pause it or let it go on',
  request: { params, body: jsonBody(sourceChangeSchema) },
  responses: { 200: json(sourceDetailSchema, 'The source') },
})

const runRoute = createRoute({
  method: 'post',
  path: '/sources/{id}/run',
  tags,
  summary: 'Look at everything it follows now',
  request: { params },
  responses: { 200: json(sourceDetailSchema, 'The source') },
})

const removeRoute = createRoute({
  method: 'delete',
  path: '/sources/{id}',
  tags,
  summary: 'Stop following; what it brought in stays, or what it alone brought goes in the background',
  request: { params, query: z.object({ posts: z.enum(['keep', 'remove']).default('keep') }) },
  responses: { 204: noContent },
})

const broughtRoute = createRoute({
  method: 'get',
  path: '/sources/{id}/brought',
  tags,
  summary: 'How many posts a source alone brought, and how many others brought too',
  request: { params },
  responses: { 200: json(broughtSchema, 'What would go with it, and what would stay') },
})

const givenUpRoute = createRoute({
  method: 'get',
  path: '/source-runs/given-up',
  tags,
  summary: 'Runs that were given up and wait for somebody',
  responses: { 200: json(z.object({ runs: z.array(sourceRunSchema) }), 'Runs, newest first') },
})

const retryRoute = createRoute({
  method: 'post',
  path: '/source-runs/{id}/retry',
  tags,
  summary: 'Try again what was given up',
  request: { params },
  responses: { 200: json(sourceDetailSchema, 'The source') },
})

const dismissRoute = createRoute({
  method: 'delete',
  path: '/source-runs/{id}',
  tags,
  summary: 'Leave it at that',
  request: { params },
  responses: { 204: noContent },
})

export const sourceRoutes = createRoutes()
  .openapi(listRoute, async (c) => c.json(await listSources(c.var.ctx, await c.var.relais.outside()), 200))
  .openapi(previewRoute, async (c) => {
    const outside = await c.var.relais.outside()
    return c.json(await previewSource(c.var.ctx, outside, c.req.valid('json'), c.req.raw.signal), 200)
  })
  .openapi(addRoute, async (c) =>
    c.json(await addSource(c.var.ctx, await c.var.relais.outside(), c.req.valid('json')), 201),
  )
  .openapi(getRoute, async (c) =>
    c.json(await getSource(c.var.ctx, await c.var.relais.outside(), c.req.valid('param').id), 200),
  )
  .openapi(runsRoute, async (c) =>
    c.json({ runs: await listSourceRuns(c.var.ctx, c.req.valid('param').id) }, 200),
  )
  .openapi(changeRoute, async (c) => {
    const outside = await c.var.relais.outside()
    return c.json(await changeSource(c.var.ctx, outside, c.req.valid('param').id, c.req.valid('json')), 200)
  })
  .openapi(runRoute, async (c) =>
    c.json(await runSource(c.var.ctx, await c.var.relais.outside(), c.req.valid('param').id), 200),
  )
  .openapi(removeRoute, async (c) => {
    await removeSource(c.var.ctx, c.req.valid('param').id, c.req.valid('query'))
    return c.body(null, 204)
  })
  .openapi(broughtRoute, async (c) => c.json(await countBrought(c.var.ctx, c.req.valid('param').id), 200))
  .openapi(givenUpRoute, async (c) => c.json({ runs: await listGivenUp(c.var.ctx) }, 200))
  .openapi(retryRoute, async (c) =>
    c.json(await retryRun(c.var.ctx, await c.var.relais.outside(), c.req.valid('param').id), 200),
  )
  .openapi(dismissRoute, async (c) => {
    await dismissRun(c.var.ctx, c.req.valid('param').id)
    return c.body(null, 204)
  })
