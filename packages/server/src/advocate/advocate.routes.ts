import { createRoute, z } from '@hono/zod-openapi'
import { advocateSides } from '@relais/core/advocate/weigh-advocate'
import { csvHeaders } from '../http/csv-response.ts'
import { csvRoute } from '../http/csv-route.ts'
import { json, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { advocateQuerySchema, advocatesSchema } from './advocate.schema.ts'
import { advocatesCsv } from './advocates-csv.ts'
import { findAdvocates } from './find-advocates.ts'
import { refuseAdvocate } from './refuse-advocate.ts'

const tags = ['finding']
const request = { query: advocateQuerySchema }
const params = z.object({ side: z.string().openapi({ enum: [...advocateSides] }), accountId: z.string() })

const ambassadorsRoute = createRoute({
  method: 'get',
  path: '/finding/ambassadors',
  tags,
  summary: 'Who speaks well of the brand without being paid, and may become an ambassador',
  request,
  responses: { 200: json(advocatesSchema, 'People, those for whom most speaks first') },
})

const ambassadorsCsvRoute = csvRoute({
  path: '/finding/ambassadors',
  query: advocateQuerySchema,
  tags,
  says: 'One line for each person',
})

const detractorsRoute = createRoute({
  method: 'get',
  path: '/finding/detractors',
  tags,
  summary: 'Who speaks against the brand',
  request,
  responses: { 200: json(advocatesSchema, 'People, those who weigh most first') },
})

const detractorsCsvRoute = csvRoute({
  path: '/finding/detractors',
  query: advocateQuerySchema,
  tags,
  says: 'One line for each person',
})

const refusedPath = '/finding/{side}/refused/{accountId}'

const refuseRoute = createRoute({
  method: 'put',
  path: refusedPath,
  tags,
  summary: 'Say that somebody is no ambassador, or no detractor: they are not listed there again',
  request: { params },
  responses: { 204: noContent },
})

const restoreRoute = createRoute({
  method: 'delete',
  path: refusedPath,
  tags,
  summary: 'Take that back',
  request: { params },
  responses: { 204: noContent },
})

export const advocateRoutes = createRoutes()
  .openapi(ambassadorsRoute, async (c) =>
    c.json(await findAdvocates(c.var.ctx, 'ambassadors', c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(ambassadorsCsvRoute, async (c) => {
    const found = await findAdvocates(c.var.ctx, 'ambassadors', c.req.valid('query'), c.req.raw.signal)
    return c.body(advocatesCsv(found), 200, csvHeaders('ambassadors.csv'))
  })
  .openapi(detractorsRoute, async (c) =>
    c.json(await findAdvocates(c.var.ctx, 'detractors', c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(detractorsCsvRoute, async (c) => {
    const found = await findAdvocates(c.var.ctx, 'detractors', c.req.valid('query'), c.req.raw.signal)
    return c.body(advocatesCsv(found), 200, csvHeaders('detractors.csv'))
  })
  .openapi(refuseRoute, async (c) => {
    const { side, accountId } = c.req.valid('param')
    await refuseAdvocate(c.var.ctx, side, accountId, true)
    return c.body(null, 204)
  })
  .openapi(restoreRoute, async (c) => {
    const { side, accountId } = c.req.valid('param')
    await refuseAdvocate(c.var.ctx, side, accountId, false)
    return c.body(null, 204)
  })
