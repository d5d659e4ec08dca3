import { createRoute } from '@hono/zod-openapi'
import { creatorParamsSchema } from '../creator/creator.schema.ts'
import { json } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { eraseCreator } from './erase-creator.ts'
import { erasureResultSchema } from './erasure.schema.ts'

const eraseRoute = createRoute({
  method: 'delete',
  path: '/creators/{platform}/{handle}',
  tags: ['creators'],
  summary: 'Erase a person from this workspace, and keep them out of later imports',
  request: { params: creatorParamsSchema },
  responses: { 200: json(erasureResultSchema, 'What was erased') },
})

export const erasureRoutes = createRoutes().openapi(eraseRoute, async (c) => {
  const { relais, ctx } = c.var
  return c.json(await eraseCreator(ctx, relais.corpus, c.req.valid('param')), 200)
})
