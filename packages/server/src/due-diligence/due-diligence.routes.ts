import { createRoute } from '@hono/zod-openapi'
import { creatorParamsSchema } from '../creator/creator.schema.ts'
import { csv, csvHeaders } from '../http/csv-response.ts'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { decideOn, findCompetitors, saveCompetitors } from './decide.ts'
import { competitorsSchema, dueDiligenceSchema, verdictInputSchema } from './due-diligence.schema.ts'
import { dueDiligenceCsv } from './due-diligence-csv.ts'
import { getDueDiligence } from './get-due-diligence.ts'

const tags = ['creators']
const path = '/creators/{platform}/{handle}/due-diligence' as const
const request = { params: creatorParamsSchema }

const sheetRoute = createRoute({
  method: 'get',
  path,
  tags,
  summary: 'What to know of one person before working with them: quoted, dated, never judged',
  request,
  responses: { 200: json(dueDiligenceSchema, 'The due-diligence sheet') },
})

const csvRoute = createRoute({
  method: 'get',
  path: `${path}.csv`,
  tags,
  summary: 'The due-diligence sheet of one person as CSV',
  request,
  responses: { 200: csv('One line for each thing that was found') },
})

const decideRoute = createRoute({
  method: 'put',
  path: `${path}/verdict`,
  tags,
  summary: 'Keep what people decided of one person, with the reason',
  request: { ...request, body: jsonBody(verdictInputSchema) },
  responses: { 204: noContent },
})

const reopenRoute = createRoute({
  method: 'delete',
  path: `${path}/verdict`,
  tags,
  summary: 'Take back what was decided of one person',
  request,
  responses: { 204: noContent },
})

const competitorsRoute = createRoute({
  method: 'get',
  path: '/competitors',
  tags: ['brand'],
  summary: 'Names of those whom the brand competes with',
  responses: { 200: json(competitorsSchema, 'Names, as posts call them') },
})

const saveRoute = createRoute({
  method: 'put',
  path: '/competitors',
  tags: ['brand'],
  summary: 'Say whom the brand competes with',
  request: { body: jsonBody(competitorsSchema) },
  responses: { 200: json(competitorsSchema, 'Names as they were kept') },
})

export const dueDiligenceRoutes = createRoutes()
  .openapi(sheetRoute, async (c) =>
    c.json(await getDueDiligence(c.var.ctx, c.req.valid('param'), c.req.raw.signal), 200),
  )
  .openapi(csvRoute, async (c) => {
    const sheet = await getDueDiligence(c.var.ctx, c.req.valid('param'), c.req.raw.signal)
    return c.body(dueDiligenceCsv(sheet), 200, csvHeaders('due-diligence.csv'))
  })
  .openapi(decideRoute, async (c) => {
    await decideOn(c.var.ctx, c.req.valid('param'), c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(reopenRoute, async (c) => {
    await decideOn(c.var.ctx, c.req.valid('param'), null)
    return c.body(null, 204)
  })
  .openapi(competitorsRoute, async (c) => c.json({ names: await findCompetitors(c.var.ctx) }, 200))
  .openapi(saveRoute, async (c) =>
    c.json({ names: await saveCompetitors(c.var.ctx, c.req.valid('json').names) }, 200),
  )
