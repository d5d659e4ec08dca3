import { createRoute } from '@hono/zod-openapi'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { chooseSample } from './choose-sample.ts'
import { getSamples } from './get-samples.ts'
import { prepareSample } from './prepare-sample.ts'
import { removeSample } from './remove-sample.ts'
import { chooseSampleSchema, prepareSampleSchema, samplesSchema, showSampleSchema } from './sample.schema.ts'
import { showSample } from './show-sample.ts'

const tags = ['sample']

const prepareRoute = createRoute({
  method: 'post',
  path: '/setup/sample',
  tags,
  security: [],
  summary: 'Load the sample world of a language while the first owner is being created',
  request: { body: jsonBody(prepareSampleSchema) },
  responses: { 204: noContent },
})

const listRoute = createRoute({
  method: 'get',
  path: '/samples',
  tags,
  summary: 'What ships to be looked at, and what this workspace has of it',
  responses: { 200: json(samplesSchema, 'Sample worlds, and the one that is loaded') },
})

const chooseRoute = createRoute({
  method: 'put',
  path: '/sample',
  tags,
  summary: 'Load this sample instead of any other, in the background, and look at it',
  request: { body: jsonBody(chooseSampleSchema) },
  responses: { 204: noContent },
})

const showRoute = createRoute({
  method: 'put',
  path: '/sample/shown',
  tags,
  summary: 'Look at the sample, or at your own data again',
  request: { body: jsonBody(showSampleSchema) },
  responses: { 204: noContent },
})

const removeRoute = createRoute({
  method: 'delete',
  path: '/sample',
  tags,
  summary: 'Remove the sample: it is out of sight at once, and its rows are deleted in the background',
  responses: { 204: noContent },
})

/** Before there is anybody who could sign in. */
export const firstRunSampleRoutes = createRoutes().openapi(prepareRoute, async (c) => {
  await prepareSample(c.var.relais, c.req.valid('json').locale)
  return c.body(null, 204)
})

export const sampleRoutes = createRoutes()
  .openapi(listRoute, async (c) => c.json(await getSamples(c.var.ctx, c.var.relais.config.samplesDir), 200))
  .openapi(chooseRoute, async (c) => {
    const { relais, ctx } = c.var
    const { world } = c.req.valid('json')
    await chooseSample(
      ctx,
      { jobs: relais.jobs, samplesDir: relais.config.samplesDir },
      { world, isShown: true },
    )
    return c.body(null, 204)
  })
  .openapi(showRoute, async (c) => {
    await showSample(c.var.ctx, c.req.valid('json').isShown)
    return c.body(null, 204)
  })
  .openapi(removeRoute, async (c) => {
    await removeSample(c.var.ctx, c.var.relais.jobs)
    return c.body(null, 204)
  })
