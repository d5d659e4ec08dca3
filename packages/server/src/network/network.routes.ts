import { createRoute, z } from '@hono/zod-openapi'
import { csv, csvHeaders } from '../http/csv-response.ts'
import { json } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { compareAudiences } from './compare-audiences.ts'
import { findIntroductions } from './find-introductions.ts'
import { interestsFileQuerySchema, interestsQuerySchema, interestsSchema } from './interests.schema.ts'
import { interestsCsv, interestsGexf, interestTiesCsv } from './interests-files.ts'
import { introductionsQuerySchema, introductionsSchema } from './introductions.schema.ts'
import { listRelays } from './list-relays.ts'
import { mapFileQuerySchema, mapQuerySchema, mapSchema } from './map.schema.ts'
import { mapInterests } from './map-interests.ts'
import { mapNetwork } from './map-network.ts'
import { networkCsv, tiesCsv } from './network-csv.ts'
import { networkGexf } from './network-gexf.ts'
import { overlapQuerySchema, overlapSchema } from './overlap.schema.ts'
import { relaysQuerySchema, relaysSchema, traceQuerySchema, traceSchema } from './relays.schema.ts'
import { traceRelays } from './trace-relays.ts'

const tags = ['network']
/** Ties of the picture, and of a file. */
const tiesDrawn = 120
const tiesInFile = 100_000

const gexf = { description: 'People and ties', content: { 'application/gexf+xml': { schema: z.string() } } }
const gexfHeaders = (name: string) => ({
  'content-type': 'application/gexf+xml; charset=utf-8',
  'content-disposition': `attachment; filename="${name}"`,
})

const mapRoute = createRoute({
  method: 'get',
  path: '/network',
  tags,
  summary: 'Which circles talk about a topic, who is heard in them, and who stands between them',
  request: { query: mapQuerySchema },
  responses: {
    200: json(mapSchema, 'Circles, people and the ties that say most; empty when nobody speaks of it'),
  },
})

const csvRoute = createRoute({
  method: 'get',
  path: '/network.csv',
  tags,
  summary: 'The people of the network, or the ties among them, as a table',
  request: { query: mapFileQuerySchema },
  responses: { 200: csv('One line for each person, or for each pair and direction') },
})

const gexfRoute = createRoute({
  method: 'get',
  path: '/network.gexf',
  tags,
  summary: 'The network as GEXF 1.3, for Gephi and others',
  request: { query: mapFileQuerySchema.omit({ table: true }) },
  responses: { 200: gexf },
})

const interestsRoute = createRoute({
  method: 'get',
  path: '/network/interests',
  tags,
  summary: 'Who writes about the same: people of a topic joined by what they write about apart from it',
  request: { query: interestsQuerySchema },
  responses: { 200: json(interestsSchema, 'Circles, people and ties; empty when nobody speaks of it') },
})

const interestsCsvRoute = createRoute({
  method: 'get',
  path: '/network/interests.csv',
  tags,
  summary: 'The people of the interest graph, or the ties among them, as a table',
  request: { query: interestsFileQuerySchema },
  responses: { 200: csv('One line for each person, or for each pair') },
})

const interestsGexfRoute = createRoute({
  method: 'get',
  path: '/network/interests.gexf',
  tags,
  summary: 'The interest graph as GEXF 1.3, for Gephi and others',
  request: { query: interestsQuerySchema },
  responses: { 200: gexf },
})

const relaysRoute = createRoute({
  method: 'get',
  path: '/network/relays',
  tags,
  summary: 'Who starts it: people by when they began, who took up whom, and how far it went',
  request: { query: relaysQuerySchema },
  responses: { 200: json(relaysSchema, 'Lanes and arcs; empty when nobody speaks of it') },
})

const traceRoute = createRoute({
  method: 'get',
  path: '/network/trace',
  tags,
  summary: 'Word of mouth from one person on: who passed it on, who passed that on',
  request: { query: traceQuerySchema },
  responses: { 200: json(traceSchema, 'Generations, and who is in them') },
})

const introductionsRoute = createRoute({
  method: 'get',
  path: '/network/introductions',
  tags,
  summary: 'Who can introduce us to somebody: at most three chains of people who deal with each other',
  request: { query: introductionsQuerySchema },
  responses: { 200: json(introductionsSchema, 'Chains from people with a mark, or from one person') },
})

const overlapRoute = createRoute({
  method: 'get',
  path: '/network/overlap',
  tags,
  summary: 'Whom people share: how much of one audience is in another',
  request: { query: overlapQuerySchema },
  responses: { 200: json(overlapSchema, 'Every two of at most twelve people') },
})

export const networkRoutes = createRoutes()
  .openapi(mapRoute, async (c) => {
    const input = { ...c.req.valid('query'), mostTies: tiesDrawn }
    return c.json(await mapNetwork(c.var.ctx, input, c.req.raw.signal), 200)
  })
  .openapi(csvRoute, async (c) => {
    const { table, ...input } = c.req.valid('query')
    const map = await mapNetwork(c.var.ctx, { ...input, mostTies: tiesInFile }, c.req.raw.signal)
    return c.body(table === 'ties' ? tiesCsv(map) : networkCsv(map), 200, csvHeaders(`network-${table}.csv`))
  })
  .openapi(gexfRoute, async (c) => {
    const input = { ...c.req.valid('query'), mostTies: tiesInFile }
    const map = await mapNetwork(c.var.ctx, input, c.req.raw.signal)
    return c.body(networkGexf(map), 200, gexfHeaders('network.gexf'))
  })
  .openapi(interestsRoute, async (c) =>
    c.json(await mapInterests(c.var.ctx, c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(interestsCsvRoute, async (c) => {
    const { table, ...input } = c.req.valid('query')
    const map = await mapInterests(c.var.ctx, input, c.req.raw.signal)
    const lines = table === 'ties' ? interestTiesCsv(map) : interestsCsv(map)
    return c.body(lines, 200, csvHeaders(`interests-${table}.csv`))
  })
  .openapi(interestsGexfRoute, async (c) => {
    const map = await mapInterests(c.var.ctx, c.req.valid('query'), c.req.raw.signal)
    return c.body(interestsGexf(map), 200, gexfHeaders('interests.gexf'))
  })
  .openapi(relaysRoute, async (c) =>
    c.json(await listRelays(c.var.ctx, c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(traceRoute, async (c) =>
    c.json(await traceRelays(c.var.ctx, c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(introductionsRoute, async (c) =>
    c.json(await findIntroductions(c.var.ctx, c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(overlapRoute, async (c) =>
    c.json(await compareAudiences(c.var.ctx, c.req.valid('query'), c.req.raw.signal), 200),
  )
