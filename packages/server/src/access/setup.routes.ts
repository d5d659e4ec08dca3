import { createRoute } from '@hono/zod-openapi'
import { clientAddress } from '../http/client-address.ts'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { setCookies } from '../http/set-cookies.ts'
import { createRoutes } from '../http-env.ts'
import { setupInputSchema, setupStateSchema } from './access.schema.ts'
import { needsOwner, setUp } from './set-up.ts'
import { signIn } from './sign-in.ts'

const getSetup = createRoute({
  method: 'get',
  path: '/setup',
  tags: ['access'],
  security: [],
  summary: 'Whether this Relais waits for its first owner',
  responses: { 200: json(setupStateSchema, 'The state') },
})

const postSetup = createRoute({
  method: 'post',
  path: '/setup',
  tags: ['access'],
  security: [],
  summary: 'Create the first owner and sign them in',
  request: { body: jsonBody(setupInputSchema) },
  responses: { 204: noContent },
})

export const setupRoutes = createRoutes()
  .openapi(getSetup, async (c) => c.json({ needsOwner: await needsOwner(c.var.relais) }, 200))
  .openapi(postSetup, async (c) => {
    const { relais, auth } = c.var
    const input = c.req.valid('json')
    await setUp(relais, input)
    const { email, password } = input
    setCookies(
      c,
      await signIn(relais, auth, { email, password, address: clientAddress(c), headers: c.req.raw.headers }),
    )
    return c.body(null, 204)
  })
