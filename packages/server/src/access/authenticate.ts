import type { MiddlewareHandler } from 'hono'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import type { HttpEnv } from '../http-env.ts'
import type { Relais } from '../open-relais.ts'
import { findApiKeyByHash, touchApiKey } from './api-key.store.ts'
import { hashKeySecret } from './api-key-secret.ts'
import type { Auth } from './create-auth.ts'
import { keyAllows, roleOfKey } from './key-allows.ts'
import { listMemberships } from './member.store.ts'

/** Finds out who sends a request and in which workspace, or refuses it. Public routes are mounted before it. */
export const authenticate: MiddlewareHandler<HttpEnv> = async (c, next) => {
  const { relais, auth } = c.var
  const bearer = c.req.header('authorization')?.match(/^Bearer (.+)$/)?.[1]
  if (bearer !== undefined) {
    c.set('ctx', await contextOfKey(relais, bearer, c.req.method, c.req.path))
  } else {
    const { ctx, cookies } = await contextOfSession(relais, auth, c.req.raw.headers)
    for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
    c.set('ctx', ctx)
  }
  await next()
}

/** @throws AppError not_signed_in, not_allowed */
async function contextOfKey(relais: Relais, secret: string, method: string, path: string): Promise<Ctx> {
  const found = await findApiKeyByHash(relais.db, hashKeySecret(secret))
  if (!found) throw new AppError('not_signed_in', 'This API key is unknown or was revoked.')
  const { key, workspace } = found
  if (!keyAllows(key.scopes, method, path)) {
    throw new AppError('not_allowed', `This API key may only ${key.scopes.join(' and ')}.`, {
      scopes: key.scopes,
    })
  }
  await touchApiKey(relais.db, key.id, relais.clock.now())
  return relais.contextFor(workspace, {
    kind: 'apiKey',
    id: key.id,
    name: key.name,
    role: roleOfKey(key.scopes),
  })
}

/** @throws AppError not_signed_in; not_allowed for someone who is a member of nothing any more */
async function contextOfSession(
  relais: Relais,
  auth: Auth,
  requestHeaders: Headers,
): Promise<{ ctx: Ctx; cookies: string[] }> {
  const { headers, response } = await auth.api.getSession({ headers: requestHeaders, returnHeaders: true })
  if (!response) throw new AppError('not_signed_in', 'Sign in first.')
  const { user, session } = response
  const memberships = await listMemberships(relais.db, user.id)
  const membership =
    memberships.find(({ workspace }) => workspace.id === session.activeOrganizationId) ?? memberships[0]
  if (!membership)
    throw new AppError('not_allowed', 'You are not a member of any workspace. Ask for an invitation.')
  const { workspace, role } = membership
  const ctx = relais.contextFor(workspace, { kind: 'user', id: user.id, name: user.name, role })
  return { ctx, cookies: headers?.getSetCookie() ?? [] }
}
