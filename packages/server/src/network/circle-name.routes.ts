import { createRoute, z } from '@hono/zod-openapi'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { circleNameParamsSchema, nameCircleSchema } from './circle-name.schema.ts'
import { nameCircle, unnameCircle } from './circle-names.ts'

const tags = ['network']

const nameRoute = createRoute({
  method: 'post',
  path: '/network/circle-names',
  tags,
  summary: 'Call a circle by a name; it is found again by the people in it',
  request: { body: jsonBody(nameCircleSchema) },
  responses: { 201: json(z.object({ id: z.string() }), 'The id of the name') },
})

const unnameRoute = createRoute({
  method: 'delete',
  path: '/network/circle-names/{id}',
  tags,
  summary: 'Take the name of a circle away',
  request: { params: circleNameParamsSchema },
  responses: { 204: noContent },
})

export const circleNameRoutes = createRoutes()
  .openapi(nameRoute, async (c) => c.json({ id: await nameCircle(c.var.ctx, c.req.valid('json')) }, 201))
  .openapi(unnameRoute, async (c) => {
    await unnameCircle(c.var.ctx, c.req.valid('param').id)
    return c.body(null, 204)
  })
