import { createRoute, z } from '@hono/zod-openapi'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { brandInputSchema, brandSchema } from './brand.schema.ts'
import { findBrand, removeBrand, saveBrand } from './workspace-brand.ts'

const tags = ['brand']

const getRoute = createRoute({
  method: 'get',
  path: '/brand',
  tags,
  summary: 'The brand that this workspace works for, or that of the sample that is shown',
  responses: {
    200: json(z.object({ brand: brandSchema.nullable() }), 'The brand, null while none is named'),
  },
})

const saveRoute = createRoute({
  method: 'put',
  path: '/brand',
  tags,
  summary: 'Name the brand and the words by which posts name it',
  request: { body: jsonBody(brandInputSchema) },
  responses: { 200: json(brandSchema, 'The brand') },
})

const removeRoute = createRoute({
  method: 'delete',
  path: '/brand',
  tags,
  summary: 'Work for no brand',
  responses: { 204: noContent },
})

export const brandRoutes = createRoutes()
  .openapi(getRoute, async (c) => c.json({ brand: await findBrand(c.var.ctx) }, 200))
  .openapi(saveRoute, async (c) => c.json(await saveBrand(c.var.ctx, c.req.valid('json')), 200))
  .openapi(removeRoute, async (c) => {
    await removeBrand(c.var.ctx)
    return c.body(null, 204)
  })
