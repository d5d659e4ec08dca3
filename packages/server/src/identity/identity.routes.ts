import { createRoute } from '@hono/zod-openapi'
import { creatorParamsSchema } from '../creator/creator.schema.ts'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { decideJoin, undoJoin } from './decide-join.ts'
import {
  decisionSchema,
  pairParamsSchema,
  personAccountsSchema,
  proposalsQuerySchema,
  proposalsSchema,
} from './identity.schema.ts'
import { listAccountsOfPerson } from './list-accounts-of-person.ts'
import { listProposals } from './list-proposals.ts'

const tags = ['identity']

const proposalsRoute = createRoute({
  method: 'get',
  path: '/identity/proposals',
  tags,
  summary: 'Accounts that may be one person’s, with what speaks for and against it',
  request: { query: proposalsQuerySchema },
  responses: {
    200: json(proposalsSchema, 'One page, the likeliest first; what was decided, the latest first'),
  },
})

const decideRoute = createRoute({
  method: 'put',
  path: '/identity/joins/{accountId}/{otherId}',
  tags,
  summary: 'Say that two accounts are one person’s, or that they are not',
  request: { params: pairParamsSchema, body: jsonBody(decisionSchema) },
  responses: { 204: noContent },
})

const undoRoute = createRoute({
  method: 'delete',
  path: '/identity/joins/{accountId}/{otherId}',
  tags,
  summary: 'Take back what was said of two accounts',
  request: { params: pairParamsSchema },
  responses: { 204: noContent },
})

const accountsRoute = createRoute({
  method: 'get',
  path: '/creators/{platform}/{handle}/accounts',
  tags,
  summary: 'The other accounts of one person',
  request: { params: creatorParamsSchema },
  responses: { 200: json(personAccountsSchema, 'Those that a file names, and those that people joined') },
})

export const identityRoutes = createRoutes()
  .openapi(proposalsRoute, async (c) =>
    c.json(await listProposals(c.var.ctx, c.req.valid('query'), c.req.raw.signal), 200),
  )
  .openapi(decideRoute, async (c) => {
    await decideJoin(c.var.ctx, c.req.valid('param'), c.req.valid('json').state)
    return c.body(null, 204)
  })
  .openapi(undoRoute, async (c) => {
    await undoJoin(c.var.ctx, c.req.valid('param'))
    return c.body(null, 204)
  })
  .openapi(accountsRoute, async (c) =>
    c.json(await listAccountsOfPerson(c.var.ctx, c.req.valid('param')), 200),
  )
