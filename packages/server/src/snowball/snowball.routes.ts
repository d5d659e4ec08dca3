import { createRoute, z } from '@hono/zod-openapi'
import { csv, csvHeaders } from '../http/csv-response.ts'
import { json, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { dismissStranger } from './dismiss-stranger.ts'
import { findSnowball } from './find-snowball.ts'
import { snowballQuerySchema, snowballSchema } from './snowball.schema.ts'
import { snowballCsv } from './snowball-csv.ts'

const tags = ['snowball']
const params = z.object({ accountId: z.string() })

const findRoute = createRoute({
  method: 'get',
  path: '/snowball',
  tags,
  summary: 'Whom people in the corpus name who is not in it yet, those named by most people first',
  request: { query: snowballQuerySchema },
  responses: { 200: json(snowballSchema, 'People to know next, and where they are named') },
})

const csvRoute = createRoute({
  method: 'get',
  path: '/snowball.csv',
  tags,
  summary: 'The same as a table, ready to be imported as accounts',
  request: { query: snowballQuerySchema },
  responses: {
    200: csv('One line for each person'),
  },
})

const dismissRoute = createRoute({
  method: 'put',
  path: '/snowball/dismissed/{accountId}',
  tags,
  summary: 'Set somebody aside: they are not offered again',
  request: { params },
  responses: { 204: noContent },
})

const restoreRoute = createRoute({
  method: 'delete',
  path: '/snowball/dismissed/{accountId}',
  tags,
  summary: 'Offer somebody again who was set aside',
  request: { params },
  responses: { 204: noContent },
})

export const snowballRoutes = createRoutes()
  .openapi(findRoute, async (c) =>
    c.json(await findSnowball(c.var.ctx, c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(csvRoute, async (c) => {
    const snowball = await findSnowball(c.var.ctx, c.req.valid('query'), c.req.raw.signal)
    return c.body(snowballCsv(snowball), 200, csvHeaders('people-to-know.csv'))
  })
  .openapi(dismissRoute, async (c) => {
    await dismissStranger(c.var.ctx, c.req.valid('param').accountId, true)
    return c.body(null, 204)
  })
  .openapi(restoreRoute, async (c) => {
    await dismissStranger(c.var.ctx, c.req.valid('param').accountId, false)
    return c.body(null, 204)
  })
