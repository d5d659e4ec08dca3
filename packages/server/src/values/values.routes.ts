import { createRoute } from '@hono/zod-openapi'
import { creatorParamsSchema } from '../creator/creator.schema.ts'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { getBrandValues, saveBrandValues } from './brand-values.ts'
import { saveCreatorValues } from './creator-values.ts'
import { getValueMatch } from './get-value-match.ts'
import { brandValuesSchema, creatorValuesInputSchema, valueMatchSchema } from './values.schema.ts'

const creatorPath = '/creators/{platform}/{handle}/values'

const brandRoute = createRoute({
  method: 'get',
  path: '/brand/values',
  tags: ['brand'],
  summary: 'What the brand holds to',
  responses: { 200: json(brandValuesSchema, 'Answers; a question that nobody answered is left out') },
})

const saveBrandRoute = createRoute({
  method: 'put',
  path: '/brand/values',
  tags: ['brand'],
  summary: 'Say what the brand holds to, in place of what was said before',
  request: { body: jsonBody(brandValuesSchema) },
  responses: { 200: json(brandValuesSchema, 'Answers as they were kept') },
})

const matchRoute = createRoute({
  method: 'get',
  path: creatorPath,
  tags: ['creators'],
  summary: 'What the brand and one person answered to the same questions, side by side',
  request: { params: creatorParamsSchema },
  responses: { 200: json(valueMatchSchema, 'Every question, with both answers or who did not answer') },
})

const saveRoute = createRoute({
  method: 'put',
  path: creatorPath,
  tags: ['creators'],
  summary: 'Keep what one person answered, with where it comes from',
  request: { params: creatorParamsSchema, body: jsonBody(creatorValuesInputSchema) },
  responses: { 204: noContent },
})

export const valuesRoutes = createRoutes()
  .openapi(brandRoute, async (c) => c.json(await getBrandValues(c.var.ctx), 200))
  .openapi(saveBrandRoute, async (c) => c.json(await saveBrandValues(c.var.ctx, c.req.valid('json')), 200))
  .openapi(matchRoute, async (c) => c.json(await getValueMatch(c.var.ctx, c.req.valid('param')), 200))
  .openapi(saveRoute, async (c) => {
    await saveCreatorValues(c.var.ctx, c.req.valid('param'), c.req.valid('json'))
    return c.body(null, 204)
  })
