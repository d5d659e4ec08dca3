import { createRoute } from '@hono/zod-openapi'
import { csvHeaders } from '../http/csv-response.ts'
import { csvRoute } from '../http/csv-route.ts'
import { json } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { adjacentQuerySchema, adjacentSchema } from './adjacent.schema.ts'
import { connectedQuerySchema, connectedSchema } from './connected.schema.ts'
import { findAdjacentTopics } from './find-adjacent-topics.ts'
import { findConnected } from './find-connected.ts'
import { findRising } from './find-rising.ts'
import { findSharedAudiences } from './find-shared-audiences.ts'
import { findSimilarWriters } from './find-similar-writers.ts'
import { risingQuerySchema, risingSchema } from './rising.schema.ts'
import {
  sharedAudiencesQuerySchema,
  sharedAudiencesSchema,
  similarWritersQuerySchema,
  similarWritersSchema,
} from './similar.schema.ts'
import { sharedAudiencesCsv, similarWritersCsv } from './similar-csv.ts'
import { adjacentCsv, connectedCsv, risingCsv } from './topic-csv.ts'

const tags = ['finding']

const similarWritersRoute = createRoute({
  method: 'get',
  path: '/finding/similar-writers',
  tags,
  summary: 'Who writes like somebody, and the words that both use more than others',
  request: { query: similarWritersQuerySchema },
  responses: { 200: json(similarWritersSchema, 'People, closest first') },
})

const similarWritersCsvRoute = csvRoute({
  path: '/finding/similar-writers',
  query: similarWritersQuerySchema,
  tags,
  says: 'One line for each person',
})

const sharedAudiencesRoute = createRoute({
  method: 'get',
  path: '/finding/shared-audiences',
  tags,
  summary: 'To whom the audience of somebody also listens, and how much more than everybody else',
  request: { query: sharedAudiencesQuerySchema },
  responses: {
    200: json(sharedAudiencesSchema, 'People, those first who surely share most of both audiences'),
  },
})

const sharedAudiencesCsvRoute = csvRoute({
  path: '/finding/shared-audiences',
  query: sharedAudiencesQuerySchema,
  tags,
  says: 'One line for each person',
})

const adjacentRoute = createRoute({
  method: 'get',
  path: '/finding/adjacent-topics',
  tags,
  summary: 'Which subjects the people of a topic take up more than others who do as much',
  request: { query: adjacentQuerySchema },
  responses: { 200: json(adjacentSchema, 'Subjects, the surest first') },
})

const adjacentCsvRoute = csvRoute({
  path: '/finding/adjacent-topics',
  query: adjacentQuerySchema,
  tags,
  says: 'One line for each',
})

const risingRoute = createRoute({
  method: 'get',
  path: '/finding/rising-people',
  tags,
  summary: 'Who gains attention on a topic faster than the topic does',
  request: { query: risingQuerySchema },
  responses: {
    200: json(risingSchema, 'People, the surest first; those whose rise stands on one post last'),
  },
})

const risingCsvRoute = csvRoute({
  path: '/finding/rising-people',
  query: risingQuerySchema,
  tags,
  says: 'One line for each',
})

const connectedRoute = createRoute({
  method: 'get',
  path: '/finding/connected-people',
  tags,
  summary: 'Whom no search by words brings, and through whom they are reached',
  request: { query: connectedQuerySchema },
  responses: {
    200: json(connectedSchema, 'People to whom those who move the topic turn, and people behind one other'),
  },
})

const connectedCsvRoute = csvRoute({
  path: '/finding/connected-people',
  query: connectedQuerySchema,
  tags,
  says: 'One line for each',
})

export const findingRoutes = createRoutes()
  .openapi(similarWritersRoute, async (c) =>
    c.json(await findSimilarWriters(c.var.ctx, c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(similarWritersCsvRoute, async (c) => {
    const found = await findSimilarWriters(c.var.ctx, c.req.valid('query'), c.req.raw.signal)
    return c.body(similarWritersCsv(found), 200, csvHeaders('similar-writers.csv'))
  })
  .openapi(sharedAudiencesRoute, async (c) =>
    c.json(await findSharedAudiences(c.var.ctx, c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(sharedAudiencesCsvRoute, async (c) => {
    const found = await findSharedAudiences(c.var.ctx, c.req.valid('query'), c.req.raw.signal)
    return c.body(sharedAudiencesCsv(found), 200, csvHeaders('shared-audiences.csv'))
  })
  .openapi(adjacentRoute, async (c) =>
    c.json(await findAdjacentTopics(c.var.ctx, c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(adjacentCsvRoute, async (c) => {
    const found = await findAdjacentTopics(c.var.ctx, c.req.valid('query'), c.req.raw.signal)
    return c.body(adjacentCsv(found), 200, csvHeaders('adjacent-topics.csv'))
  })
  .openapi(risingRoute, async (c) =>
    c.json(await findRising(c.var.ctx, c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(risingCsvRoute, async (c) => {
    const found = await findRising(c.var.ctx, c.req.valid('query'), c.req.raw.signal)
    return c.body(risingCsv(found), 200, csvHeaders('rising-people.csv'))
  })
  .openapi(connectedRoute, async (c) =>
    c.json(await findConnected(c.var.ctx, c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(connectedCsvRoute, async (c) => {
    const found = await findConnected(c.var.ctx, c.req.valid('query'), c.req.raw.signal)
    return c.body(connectedCsv(found), 200, csvHeaders('connected-people.csv'))
  })
