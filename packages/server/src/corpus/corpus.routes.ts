import { createRoute } from '@hono/zod-openapi'
import { json } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { matchCountSchema, topicQuerySchema } from './corpus.schema.ts'
import { countMatches } from './count-matches.ts'

const matchesRoute = createRoute({
  method: 'get',
  path: '/corpus/matches',
  tags: ['corpus'],
  summary: 'How many posts by how many people a topic finds',
  request: { query: topicQuerySchema },
  responses: { 200: json(matchCountSchema, 'The counts') },
})

export const corpusRoutes = createRoutes().openapi(matchesRoute, async (c) =>
  c.json(await countMatches(c.var.ctx, c.req.valid('query')), 200),
)
