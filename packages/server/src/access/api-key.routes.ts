import { createRoute, z } from '@hono/zod-openapi'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { apiKeyInputSchema, apiKeySchema, createdApiKeySchema } from './access.schema.ts'
import type { ApiKey } from './api-key.store.ts'
import { createApiKey, listApiKeys, revokeApiKey } from './api-keys.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/api-keys',
  tags: ['api keys'],
  summary: 'The keys of this workspace, without their secrets',
  responses: { 200: json(z.object({ apiKeys: z.array(apiKeySchema) }), 'The keys') },
})

const createKeyRoute = createRoute({
  method: 'post',
  path: '/api-keys',
  tags: ['api keys'],
  summary: 'Make a key; this answer is the only one that holds it',
  request: { body: jsonBody(apiKeyInputSchema) },
  responses: { 201: json(createdApiKeySchema, 'The key') },
})

const revokeRoute = createRoute({
  method: 'delete',
  path: '/api-keys/{id}',
  tags: ['api keys'],
  summary: 'Stop a key at once',
  request: { params: z.object({ id: z.string() }) },
  responses: { 204: noContent },
})

export const apiKeyRoutes = createRoutes()
  .openapi(listRoute, async (c) => c.json({ apiKeys: (await listApiKeys(c.var.ctx)).map(show) }, 200))
  .openapi(createKeyRoute, async (c) => {
    const { key, ...shown } = await createApiKey(c.var.ctx, c.req.valid('json'))
    return c.json({ ...show(shown), key }, 201)
  })
  .openapi(revokeRoute, async (c) => {
    await revokeApiKey(c.var.ctx, c.req.valid('param').id)
    return c.body(null, 204)
  })

function show({ id, name, scopes, start, createdAt, lastUsedAt }: ApiKey) {
  return {
    id,
    name,
    scopes,
    start,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }
}
