import { OpenAPIHono } from '@hono/zod-openapi'
import type { Auth } from './access/create-auth.ts'
import type { Ctx } from './context.ts'
import { AppError } from './errors.ts'
import type { Relais } from './open-relais.ts'

/** What a request that someone sent carries: the open data directory, and the context of whoever sent it. */
export interface HttpEnv {
  Variables: {
    relais: Relais
    auth: Auth
    /** The data directory's secret for sessions and invitations. */
    secret: string
    styleNonce: string
    /** Only after the access check: public routes have none. */
    ctx: Ctx
  }
}

/**
 * An empty set of routes. Each domain chains its own onto one, so that the web app learns their types. Input that
 * does not fit its schema becomes `invalid_input` with one entry per problem.
 * @example export const corpusRoutes = createRoutes().openapi(getCorpus, async (c) => c.json(await summarise(c.get('ctx')), 200))
 */
export function createRoutes(): OpenAPIHono<HttpEnv> {
  return new OpenAPIHono<HttpEnv>({
    defaultHook: (result) => {
      if (result.success) return
      const issues = result.error.issues.map(({ path, message, code }) => ({
        path: path.join('.'),
        code,
        message,
      }))
      const first = issues[0]
      const where = first?.path ? ` in ${first.path}` : ''
      throw new AppError(
        'invalid_input',
        `The request has a mistake${where}: ${first?.message ?? 'unknown'}.`,
        {
          issues,
        },
      )
    },
  })
}
