import { createRoute } from '@hono/zod-openapi'
import { creatorParamsSchema } from '../creator/creator.schema.ts'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { answerBodySchema, answerParamsSchema, audienceSchema, growthSchema } from './audience.schema.ts'
import { getAudience } from './get-audience.ts'
import { getGrowth } from './get-growth.ts'
import { keepAnswer, removeAnswer } from './keep-answer.ts'

const tags = ['creators']

const audienceRoute = createRoute({
  method: 'get',
  path: '/creators/{platform}/{handle}/audience',
  tags,
  summary: 'How real the audience of one person looks',
  request: { params: creatorParamsSchema },
  responses: { 200: json(audienceSchema, 'Followers and commenters, with intervals, reasons and examples') },
})

const growthRoute = createRoute({
  method: 'get',
  path: '/creators/{platform}/{handle}/growth',
  tags,
  summary: 'How the audience of one person grew, and which times call for a question',
  request: { params: creatorParamsSchema },
  responses: {
    200: json(growthSchema, 'Counts, people who cite them, and open questions with what may explain them'),
  },
})

const keepRoute = createRoute({
  method: 'put',
  path: '/creators/{platform}/{handle}/answers/{about}',
  tags,
  summary: 'Keep what the creator says to what was seen',
  request: { params: answerParamsSchema, body: jsonBody(answerBodySchema) },
  responses: { 204: noContent },
})

const removeRoute = createRoute({
  method: 'delete',
  path: '/creators/{platform}/{handle}/answers/{about}',
  tags,
  summary: 'Take an answer of the creator away',
  request: { params: answerParamsSchema },
  responses: { 204: noContent },
})

export const audienceRoutes = createRoutes()
  .openapi(audienceRoute, async (c) =>
    c.json(await getAudience(c.var.ctx, c.req.valid('param'), c.req.raw.signal), 200),
  )
  .openapi(growthRoute, async (c) =>
    c.json(await getGrowth(c.var.ctx, c.req.valid('param'), c.req.raw.signal), 200),
  )
  .openapi(keepRoute, async (c) => {
    const { about, ...key } = c.req.valid('param')
    await keepAnswer(c.var.ctx, key, about, c.req.valid('json').text)
    return c.body(null, 204)
  })
  .openapi(removeRoute, async (c) => {
    const { about, ...key } = c.req.valid('param')
    await removeAnswer(c.var.ctx, key, about)
    return c.body(null, 204)
  })
