import { createRoute, z } from '@hono/zod-openapi'
import { clientAddress } from '../http/client-address.ts'
import { jsonBody, noContent } from '../http/json-response.ts'
import { setCookies } from '../http/set-cookies.ts'
import { createRoutes } from '../http-env.ts'
import { signIn } from './sign-in.ts'

const signInRoute = createRoute({
  method: 'post',
  path: '/sign-in/email',
  tags: ['access'],
  security: [],
  summary: 'Sign in; the answer sets the session cookie',
  request: { body: jsonBody(z.object({ email: z.email(), password: z.string().min(1).max(1000) })) },
  responses: { 204: noContent },
})

const signOutRoute = createRoute({
  method: 'post',
  path: '/sign-out',
  tags: ['access'],
  security: [],
  summary: 'End the session of this browser',
  responses: { 204: noContent },
})

/** The endpoints of better-auth that people use, under its own paths; its others stay closed. */
export const signInRoutes = createRoutes()
  .openapi(signInRoute, async (c) => {
    const { relais, auth } = c.var
    const input = { ...c.req.valid('json'), address: clientAddress(c), headers: c.req.raw.headers }
    setCookies(c, await signIn(relais, auth, input))
    return c.body(null, 204)
  })
  .openapi(signOutRoute, async (c) => {
    const { headers } = await c.var.auth.api.signOut({ headers: c.req.raw.headers, returnHeaders: true })
    setCookies(c, headers.getSetCookie())
    return c.body(null, 204)
  })
