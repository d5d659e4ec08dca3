import { createRoute } from '@hono/zod-openapi'
import { csv, csvHeaders } from '../http/csv-response.ts'
import { json } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { findSharedAudiences } from './find-shared-audiences.ts'
import { findSimilarWriters } from './find-similar-writers.ts'
import {
  sharedAudiencesQuerySchema,
  sharedAudiencesSchema,
  similarWritersQuerySchema,
  similarWritersSchema,
} from './similar.schema.ts'
import { sharedAudiencesCsv, similarWritersCsv } from './similar-csv.ts'

const tags = ['finding']

const similarWritersRoute = createRoute({
  method: 'get',
  path: '/finding/similar-writers',
  tags,
  summary: 'Who writes like somebody, and the words that both use more than others',
  request: { query: similarWritersQuerySchema },
  responses: { 200: json(similarWritersSchema, 'People, closest first') },
})

const similarWritersCsvRoute = createRoute({
  method: 'get',
  path: '/finding/similar-writers.csv',
  tags,
  summary: 'The same as a table',
  request: { query: similarWritersQuerySchema },
  responses: { 200: csv('One line for each person') },
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

const sharedAudiencesCsvRoute = createRoute({
  method: 'get',
  path: '/finding/shared-audiences.csv',
  tags,
  summary: 'The same as a table',
  request: { query: sharedAudiencesQuerySchema },
  responses: { 200: csv('One line for each person') },
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
