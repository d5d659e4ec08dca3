import { createRoute, z } from '@hono/zod-openapi'
import { creatorParamsSchema } from '../creator/creator.schema.ts'
import { json, jsonBody } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { audienceFitSchema, targetAudienceSchema } from './audience-fit.schema.ts'
import { getAudienceFit } from './get-audience-fit.ts'
import { findTargetAudience, saveTargetAudience } from './target-audience.ts'

const target = z.object({ target: targetAudienceSchema.nullable() })

const fitRoute = createRoute({
  method: 'get',
  path: '/creators/{platform}/{handle}/audience-fit',
  tags: ['creators'],
  summary: 'Who the observed audience of one person is, and how it matches the target audience',
  request: { params: creatorParamsSchema },
  responses: { 200: json(audienceFitSchema, 'Languages, countries, interests, with how many are known') },
})

const getRoute = createRoute({
  method: 'get',
  path: '/target-audience',
  tags: ['target audience'],
  summary: 'Whom the brand wants to reach',
  responses: { 200: json(target, 'The sheet, null while nobody said') },
})

const saveRoute = createRoute({
  method: 'put',
  path: '/target-audience',
  tags: ['target audience'],
  summary: 'Say whom the brand wants to reach; an empty sheet takes it away',
  request: { body: jsonBody(targetAudienceSchema) },
  responses: { 200: json(target, 'The sheet as it was kept') },
})

export const audienceFitRoutes = createRoutes()
  .openapi(fitRoute, async (c) =>
    c.json(await getAudienceFit(c.var.ctx, c.req.valid('param'), c.req.raw.signal), 200),
  )
  .openapi(getRoute, async (c) => c.json({ target: await findTargetAudience(c.var.ctx) }, 200))
  .openapi(saveRoute, async (c) =>
    c.json({ target: await saveTargetAudience(c.var.ctx, c.req.valid('json')) }, 200),
  )
