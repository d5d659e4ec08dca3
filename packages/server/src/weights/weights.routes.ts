import { createRoute, z } from '@hono/zod-openapi'
import { csv, csvHeaders } from '../http/csv-response.ts'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { writeCsv } from '../http/write-csv.ts'
import { createRoutes } from '../http-env.ts'
import { listWeights, saveWeights, setWeightsOffered } from './saved-weights.ts'
import { savedWeightsSchema, weightsInputSchema } from './weights.schema.ts'
import type { SavedWeights } from './weights.store.ts'

const tags = ['weights']
const params = z.object({ id: z.string() })

const listRoute = createRoute({
  method: 'get',
  path: '/weights',
  tags,
  summary: "The workspace's own weights, all versions, by name and the newest first",
  responses: { 200: json(z.object({ weights: z.array(savedWeightsSchema) }), 'The weights') },
})

const csvRoute = createRoute({
  method: 'get',
  path: '/weights.csv',
  tags,
  summary: 'The same as a table for spreadsheets',
  responses: {
    200: csv('One line for each version'),
  },
})

const saveRoute = createRoute({
  method: 'post',
  path: '/weights',
  tags,
  summary: 'Keep weights under a name; a name in use gets a new version',
  request: { body: jsonBody(weightsInputSchema) },
  responses: { 201: json(savedWeightsSchema, 'The new version') },
})

const retireRoute = createRoute({
  method: 'delete',
  path: '/weights/{id}',
  tags,
  summary: 'Offer no version of this name any more; rankings made with them stay explainable',
  request: { params },
  responses: { 204: noContent },
})

const restoreRoute = createRoute({
  method: 'post',
  path: '/weights/{id}/restore',
  tags,
  summary: 'Offer all versions of this name again',
  request: { params },
  responses: { 204: noContent },
})

export const weightsRoutes = createRoutes()
  .openapi(listRoute, async (c) => c.json({ weights: (await listWeights(c.var.ctx)).map(show) }, 200))
  .openapi(csvRoute, async (c) =>
    c.body(weightsCsv(await listWeights(c.var.ctx)), 200, csvHeaders('weights.csv')),
  )
  .openapi(saveRoute, async (c) => c.json(show(await saveWeights(c.var.ctx, c.req.valid('json'))), 201))
  .openapi(retireRoute, async (c) => {
    await setWeightsOffered(c.var.ctx, c.req.valid('param').id, false)
    return c.body(null, 204)
  })
  .openapi(restoreRoute, async (c) => {
    await setWeightsOffered(c.var.ctx, c.req.valid('param').id, true)
    return c.body(null, 204)
  })

function show({ createdAt, ...weights }: SavedWeights) {
  return { ...weights, createdAt: createdAt.toISOString() }
}

function weightsCsv(weights: readonly SavedWeights[]): string {
  return writeCsv([
    ['name', 'version', 'reach', 'relevance', 'resonance', 'created_at'],
    ...weights.map((one) => [
      one.name,
      one.version,
      one.reach,
      one.relevance,
      one.resonance,
      one.createdAt.toISOString(),
    ]),
  ])
}
