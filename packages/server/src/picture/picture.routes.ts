import { createRoute } from '@hono/zod-openapi'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { askPictures, stopPictures } from './ask-pictures.ts'
import { describePictures } from './describe-pictures.ts'
import { forgetAllPictures } from './forget-pictures.ts'
import {
  pictureRunParamsSchema,
  picturesBodySchema,
  picturesQuerySchema,
  picturesSchema,
} from './picture.schema.ts'

const tags = ['pictures']

const describeRoute = createRoute({
  method: 'get',
  path: '/pictures',
  tags,
  summary: 'Which pictures there are to look at, and what became of those that were looked at',
  request: { query: picturesQuerySchema },
  responses: { 200: json(picturesSchema, 'Of an audience, or of people') },
})

const askRoute = createRoute({
  method: 'post',
  path: '/pictures',
  tags,
  summary: 'Have pictures looked at: they are fetched, and only how each looks is kept',
  request: { body: jsonBody(picturesBodySchema) },
  responses: { 204: noContent },
})

const forgetRoute = createRoute({
  method: 'delete',
  path: '/pictures',
  tags,
  summary: 'Forget how all pictures look',
  responses: { 204: noContent },
})

const stopRoute = createRoute({
  method: 'delete',
  path: '/picture-runs/{id}',
  tags,
  summary: 'Stop looking at pictures',
  request: { params: pictureRunParamsSchema },
  responses: { 204: noContent },
})

export const pictureRoutes = createRoutes()
  .openapi(describeRoute, async (c) =>
    c.json(await describePictures(c.var.ctx, c.req.valid('query').of, c.req.raw.signal), 200),
  )
  .openapi(askRoute, async (c) => {
    await askPictures(c.var.ctx, c.req.valid('json').of)
    return c.body(null, 204)
  })
  .openapi(forgetRoute, async (c) => {
    await forgetAllPictures(c.var.ctx)
    return c.body(null, 204)
  })
  .openapi(stopRoute, async (c) => {
    await stopPictures(c.var.ctx, c.req.valid('param').id)
    return c.body(null, 204)
  })
