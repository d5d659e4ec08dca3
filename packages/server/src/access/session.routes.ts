import { createRoute, z } from '@hono/zod-openapi'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { locales, sessionSchema } from './access.schema.ts'
import { getSession } from './get-session.ts'
import { setLocale } from './set-locale.ts'
import { switchWorkspace } from './switch-workspace.ts'

const getRoute = createRoute({
  method: 'get',
  path: '/session',
  tags: ['access'],
  summary: 'Who is signed in, where, and what they may do',
  responses: { 200: json(sessionSchema, 'The session') },
})

const workspaceRoute = createRoute({
  method: 'put',
  path: '/session/workspace',
  tags: ['access'],
  summary: 'Go to another workspace of yours',
  request: { body: jsonBody(z.object({ workspaceId: z.string() })) },
  responses: { 204: noContent },
})

const localeRoute = createRoute({
  method: 'put',
  path: '/session/locale',
  tags: ['access'],
  summary: 'Choose the language you read Relais in',
  request: { body: jsonBody(z.object({ locale: z.enum(locales) })) },
  responses: { 204: noContent },
})

export const sessionRoutes = createRoutes()
  .openapi(getRoute, async (c) => c.json(await getSession(c.var.relais, c.var.ctx), 200))
  .openapi(workspaceRoute, async (c) => {
    const { relais, ctx, auth } = c.var
    const current = await auth.api.getSession({ headers: c.req.raw.headers })
    await switchWorkspace(relais, ctx, current?.session.token ?? null, c.req.valid('json').workspaceId)
    return c.body(null, 204)
  })
  .openapi(localeRoute, async (c) => {
    await setLocale(c.var.relais, c.var.ctx, c.req.valid('json').locale)
    return c.body(null, 204)
  })
