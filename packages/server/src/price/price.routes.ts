import { createRoute } from '@hono/zod-openapi'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { pricesQuerySchema, pricesSchema, savePricesSchema } from './price.schema.ts'
import { findPrices, savePrices } from './prices.ts'

const tags = ['prices']

const listRoute = createRoute({
  method: 'get',
  path: '/prices',
  tags,
  summary: 'What people asked for, in one currency',
  request: { query: pricesQuerySchema },
  responses: { 200: json(pricesSchema, 'Prices by account, with who typed them and when') },
})

const saveRoute = createRoute({
  method: 'put',
  path: '/prices',
  tags,
  summary: 'Keep what people asked for; null takes a price away',
  request: { body: jsonBody(savePricesSchema) },
  responses: { 204: noContent },
})

export const priceRoutes = createRoutes()
  .openapi(listRoute, async (c) => c.json(await findPrices(c.var.ctx, c.req.valid('query').currency), 200))
  .openapi(saveRoute, async (c) => {
    await savePrices(c.var.ctx, c.req.valid('json'))
    return c.body(null, 204)
  })
