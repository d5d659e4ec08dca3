import { createRoute } from '@hono/zod-openapi'
import { json } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import {
  creatorParamsSchema,
  creatorPostsQuerySchema,
  creatorPostsSchema,
  creatorSchema,
  creatorStandingSchema,
  standingQuerySchema,
} from './creator.schema.ts'
import { getCreator } from './get-creator.ts'
import { getCreatorStanding } from './get-creator-standing.ts'
import { listCreatorPosts } from './list-creator-posts.ts'

const creatorRoute = createRoute({
  method: 'get',
  path: '/creators/{platform}/{handle}',
  tags: ['creators'],
  summary: 'One person, whatever the topic',
  request: { params: creatorParamsSchema },
  responses: { 200: json(creatorSchema, 'What the corpus knows; null is unknown') },
})

const standingRoute = createRoute({
  method: 'get',
  path: '/creators/{platform}/{handle}/standing',
  tags: ['creators'],
  summary: 'Where one person stands on a topic',
  request: { params: creatorParamsSchema, query: standingQuerySchema },
  responses: { 200: json(creatorStandingSchema, 'The row of the ranking; null without a post on the topic') },
})

const postsRoute = createRoute({
  method: 'get',
  path: '/creators/{platform}/{handle}/posts',
  tags: ['creators'],
  summary: 'What one person published, newest first',
  request: { params: creatorParamsSchema, query: creatorPostsQuerySchema },
  responses: { 200: json(creatorPostsSchema, 'One page, and how many there are in all') },
})

export const creatorRoutes = createRoutes()
  .openapi(creatorRoute, async (c) =>
    c.json(await getCreator(c.var.ctx, c.req.valid('param'), c.req.raw.signal), 200),
  )
  .openapi(standingRoute, async (c) => {
    const found = await getCreatorStanding(
      c.var.ctx,
      c.req.valid('param'),
      c.req.valid('query'),
      c.req.raw.signal,
    )
    const { standing, candidates, period, droppedPillars, unknownSignals } = found
    return c.json(
      {
        standing,
        candidates,
        period,
        droppedPillars: [...droppedPillars],
        unknownSignals: [...unknownSignals],
      },
      200,
    )
  })
  .openapi(postsRoute, async (c) =>
    c.json(
      await listCreatorPosts(c.var.ctx, c.req.valid('param'), c.req.valid('query'), c.req.raw.signal),
      200,
    ),
  )
