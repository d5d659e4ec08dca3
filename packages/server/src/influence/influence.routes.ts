import { createRoute } from '@hono/zod-openapi'
import { csv, csvHeaders } from '../http/csv-response.ts'
import { json } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { columnsQuerySchema, columnsSchema } from './columns.schema.ts'
import { rankingSchema } from './influence.schema.ts'
import { shownRankingQuerySchema, toRankInput } from './people-filter-input.ts'
import { rankColumns } from './rank-columns.ts'
import { rankTopic } from './rank-topic.ts'
import { rankingCsv } from './ranking-csv.ts'

const rankingRoute = createRoute({
  method: 'get',
  path: '/rankings',
  tags: ['influence'],
  summary: 'Who moves a topic, best first, with what each place rests on',
  request: { query: shownRankingQuerySchema },
  responses: { 200: json(rankingSchema, 'The ranking; empty when nobody writes about it') },
})

const csvRoute = createRoute({
  method: 'get',
  path: '/rankings.csv',
  tags: ['influence'],
  summary: 'The same ranking as a table for spreadsheets',
  request: { query: shownRankingQuerySchema },
  responses: {
    200: csv('One line for each person'),
  },
})

const columnsRoute = createRoute({
  method: 'get',
  path: '/rankings/columns',
  tags: ['influence'],
  summary: 'Everybody on a topic as columns, so that a program can weigh them anew by itself',
  request: { query: columnsQuerySchema },
  responses: { 200: json(columnsSchema, 'At most 10,000 people, those ahead with these weights') },
})

export const influenceRoutes = createRoutes()
  .openapi(rankingRoute, async (c) =>
    c.json(await rankTopic(c.var.ctx, toRankInput(c.req.valid('query')), c.req.raw.signal), 200),
  )
  .openapi(columnsRoute, async (c) =>
    c.json(await rankColumns(c.var.ctx, c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(csvRoute, async (c) => {
    const ranking = await rankTopic(c.var.ctx, toRankInput(c.req.valid('query')), c.req.raw.signal)
    return c.body(rankingCsv(ranking), 200, csvHeaders('ranking.csv'))
  })
