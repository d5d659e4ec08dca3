import { createRoute } from '@hono/zod-openapi'
import { creatorParamsSchema } from '../creator/creator.schema.ts'
import { csv, csvHeaders } from '../http/csv-response.ts'
import { json } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { backlinksQuerySchema, backlinksSchema, mostLinks } from './backlink.schema.ts'
import { backlinksCsv } from './backlinks-csv.ts'
import { listBacklinks } from './list-backlinks.ts'

const tags = ['creators']
const path = '/creators/{platform}/{handle}/backlinks' as const

const listRoute = createRoute({
  method: 'get',
  path,
  tags,
  summary: 'Which posts link to somebody, by whom, when, and to which page',
  request: { params: creatorParamsSchema, query: backlinksQuerySchema },
  responses: { 200: json(backlinksSchema, 'One page, newest first, and how many there are in all') },
})

const csvRoute = createRoute({
  method: 'get',
  path: `${path}.csv`,
  tags,
  summary: 'The same as a table',
  request: {
    params: creatorParamsSchema,
    query: backlinksQuerySchema.omit({ limit: true, offset: true }),
  },
  responses: { 200: csv('One line for each post that links') },
})

export const backlinkRoutes = createRoutes()
  .openapi(listRoute, async (c) =>
    c.json(await listBacklinks(c.var.ctx, c.req.valid('param'), c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(csvRoute, async (c) => {
    const key = c.req.valid('param')
    const asked = { ...c.req.valid('query'), limit: mostLinks, offset: 0 }
    const found = await listBacklinks(c.var.ctx, key, asked, c.req.raw.signal)
    return c.body(backlinksCsv(found), 200, csvHeaders('backlinks.csv'))
  })
