import { createRoute, z } from '@hono/zod-openapi'
import { topicQuerySchema } from '../corpus/corpus.schema.ts'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { suggestNeighbours } from './suggest-neighbours.ts'
import { neighbourSchema, savedTopicSchema, topicInputSchema } from './topic.schema.ts'
import type { SavedTopic } from './topic.store.ts'
import {
  changeTopic,
  createTopic,
  deleteTopic,
  getTopic,
  listTopics,
  restoreTopic,
  setPostExcluded,
} from './topics.ts'

const tags = ['topics']
const params = z.object({ id: z.string() })
const postParams = params.extend({ postId: z.string() })
const saved = json(savedTopicSchema, 'The topic')

const listRoute = createRoute({
  method: 'get',
  path: '/topics',
  tags,
  summary: 'The topics that this workspace keeps, by name',
  responses: { 200: json(z.object({ topics: z.array(savedTopicSchema) }), 'The topics') },
})

const createTopicRoute = createRoute({
  method: 'post',
  path: '/topics',
  tags,
  summary: 'Keep a topic under a name',
  request: { body: jsonBody(topicInputSchema) },
  responses: { 201: saved },
})

const neighboursRoute = createRoute({
  method: 'get',
  path: '/corpus/neighbours',
  tags: ['corpus'],
  summary: 'Words that would widen a topic, and by how many posts',
  request: { query: topicQuerySchema },
  responses: {
    200: json(z.object({ neighbours: z.array(neighbourSchema) }), 'At most three, those that add most first'),
  },
})

const getRoute = createRoute({
  method: 'get',
  path: '/topics/{id}',
  tags,
  summary: 'One topic',
  request: { params },
  responses: { 200: saved },
})

const changeRoute = createRoute({
  method: 'put',
  path: '/topics/{id}',
  tags,
  summary: 'Change a topic: the whole of it as it should be',
  request: { params, body: jsonBody(topicInputSchema) },
  responses: { 200: saved },
})

const deleteRoute = createRoute({
  method: 'delete',
  path: '/topics/{id}',
  tags,
  summary: 'Delete a topic; for 30 days it can be restored',
  request: { params },
  responses: { 204: noContent },
})

const restoreRoute = createRoute({
  method: 'post',
  path: '/topics/{id}/restore',
  tags,
  summary: 'Bring a deleted topic back',
  request: { params },
  responses: { 200: saved },
})

const excludePostRoute = createRoute({
  method: 'put',
  path: '/topics/{id}/excluded-posts/{postId}',
  tags,
  summary: 'Say that a post is not about the topic, although it matches',
  request: { params: postParams },
  responses: { 200: saved },
})

const countPostRoute = createRoute({
  method: 'delete',
  path: '/topics/{id}/excluded-posts/{postId}',
  tags,
  summary: 'Count such a post again',
  request: { params: postParams },
  responses: { 200: saved },
})

export const topicRoutes = createRoutes()
  .openapi(listRoute, async (c) => c.json({ topics: (await listTopics(c.var.ctx)).map(show) }, 200))
  .openapi(createTopicRoute, async (c) =>
    c.json(show(await createTopic(c.var.ctx, c.req.valid('json'))), 201),
  )
  .openapi(neighboursRoute, async (c) =>
    c.json({ neighbours: await suggestNeighbours(c.var.ctx, c.req.valid('query'), c.req.raw.signal) }, 200),
  )
  .openapi(getRoute, async (c) => c.json(show(await getTopic(c.var.ctx, c.req.valid('param').id)), 200))
  .openapi(changeRoute, async (c) =>
    c.json(show(await changeTopic(c.var.ctx, c.req.valid('param').id, c.req.valid('json'))), 200),
  )
  .openapi(deleteRoute, async (c) => {
    await deleteTopic(c.var.ctx, c.req.valid('param').id)
    return c.body(null, 204)
  })
  .openapi(restoreRoute, async (c) =>
    c.json(show(await restoreTopic(c.var.ctx, c.req.valid('param').id)), 200),
  )
  .openapi(excludePostRoute, async (c) => {
    const { id, postId } = c.req.valid('param')
    return c.json(show(await setPostExcluded(c.var.ctx, id, postId, true)), 200)
  })
  .openapi(countPostRoute, async (c) => {
    const { id, postId } = c.req.valid('param')
    return c.json(show(await setPostExcluded(c.var.ctx, id, postId, false)), 200)
  })

function show({ createdAt, updatedAt, ...topic }: SavedTopic) {
  return { ...topic, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() }
}
