import { createRoute, z } from '@hono/zod-openapi'
import { reputationKinds } from '@relais/core/influence/reputation-words'
import { creatorParamsSchema } from '../creator/creator.schema.ts'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { describePortrait } from './describe-portrait.ts'
import { addEvidence, judgeEvidence, removeEvidence } from './edit-evidence.ts'
import { overrideTier } from './override-tier.ts'
import {
  evidenceInputSchema,
  portraitQuerySchema,
  portraitSchema,
  tierInputSchema,
  verdictSchema,
} from './portrait.schema.ts'

const tags = ['creators']
const base = '/creators/{platform}/{handle}'
const kindParams = creatorParamsSchema.extend({ kind: z.string().openapi({ enum: [...reputationKinds] }) })

const portraitRoute = createRoute({
  method: 'get',
  path: `${base}/portrait`,
  tags,
  summary: 'Tier, maturity, actor types, evidence of standing, and whether now is a good moment to write',
  request: { params: creatorParamsSchema, query: portraitQuerySchema },
  responses: { 200: json(portraitSchema, 'The portrait, each statement with its reasons') },
})

const tierRoute = createRoute({
  method: 'put',
  path: `${base}/tier`,
  tags,
  summary: 'Place somebody in a tier, with the reason',
  request: { params: creatorParamsSchema, body: jsonBody(tierInputSchema) },
  responses: { 204: noContent },
})

const resetTierRoute = createRoute({
  method: 'delete',
  path: `${base}/tier`,
  tags,
  summary: 'Let Relais say the tier again',
  request: { params: creatorParamsSchema },
  responses: { 204: noContent },
})

const addRoute = createRoute({
  method: 'post',
  path: `${base}/evidence`,
  tags,
  summary: 'Add evidence of standing, with its source',
  request: { params: creatorParamsSchema, body: jsonBody(evidenceInputSchema) },
  responses: { 201: json(z.object({ id: z.string() }), 'The evidence') },
})

const removeRoute = createRoute({
  method: 'delete',
  path: `${base}/evidence/{id}`,
  tags,
  summary: 'Remove evidence that was added by hand',
  request: { params: creatorParamsSchema.extend({ id: z.string() }) },
  responses: { 204: noContent },
})

const judgeRoute = createRoute({
  method: 'put',
  path: `${base}/evidence/verdicts/{kind}`,
  tags,
  summary: 'Confirm or refuse what a profile names',
  request: { params: kindParams, body: jsonBody(verdictSchema) },
  responses: { 204: noContent },
})

const reopenRoute = createRoute({
  method: 'delete',
  path: `${base}/evidence/verdicts/{kind}`,
  tags,
  summary: 'Leave open again whether it is so',
  request: { params: kindParams },
  responses: { 204: noContent },
})

export const portraitRoutes = createRoutes()
  .openapi(portraitRoute, async (c) =>
    c.json(
      await describePortrait(c.var.ctx, c.req.valid('param'), c.req.valid('query'), c.req.raw.signal),
      200,
    ),
  )
  .openapi(tierRoute, async (c) => {
    await overrideTier(c.var.ctx, c.req.valid('param'), c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(resetTierRoute, async (c) => {
    await overrideTier(c.var.ctx, c.req.valid('param'), null)
    return c.body(null, 204)
  })
  .openapi(addRoute, async (c) =>
    c.json({ id: await addEvidence(c.var.ctx, c.req.valid('param'), c.req.valid('json')) }, 201),
  )
  .openapi(removeRoute, async (c) => {
    await removeEvidence(c.var.ctx, c.req.valid('param'), c.req.valid('param').id)
    return c.body(null, 204)
  })
  .openapi(judgeRoute, async (c) => {
    const { kind, ...key } = c.req.valid('param')
    await judgeEvidence(c.var.ctx, key, kind, c.req.valid('json').state)
    return c.body(null, 204)
  })
  .openapi(reopenRoute, async (c) => {
    const { kind, ...key } = c.req.valid('param')
    await judgeEvidence(c.var.ctx, key, kind, null)
    return c.body(null, 204)
  })
