import type { z } from 'zod'
import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import type { apiKeyInputSchema } from './access.schema.ts'
import { type ApiKey, deleteApiKey, insertApiKey, listApiKeys as list } from './api-key.store.ts'
import { createKeySecret, hashKeySecret, startOfKeySecret } from './api-key-secret.ts'
import { getUserActor } from './get-user-actor.ts'

export async function listApiKeys(ctx: Ctx): Promise<ApiKey[]> {
  requireRole(ctx, 'manager')
  return await list(ctx)
}

/** Makes a key for programs. The answer is the only one that ever holds it whole. A key cannot make another. */
export async function createApiKey(
  ctx: Ctx,
  input: z.output<typeof apiKeyInputSchema>,
): Promise<ApiKey & { readonly key: string }> {
  requireRole(ctx, 'manager')
  getUserActor(ctx)
  const secret = createKeySecret()
  const scopes = [...new Set(input.scopes)]
  return withTransaction(ctx, async (ctx) => {
    const key = await insertApiKey(ctx, {
      name: input.name,
      scopes,
      start: startOfKeySecret(secret),
      hash: hashKeySecret(secret),
    })
    await audit(ctx, 'api_key.created', key.id, { scopes })
    return { ...key, key: secret }
  })
}

/** Stops a key at once. @throws AppError not_found */
export async function revokeApiKey(ctx: Ctx, id: string): Promise<void> {
  requireRole(ctx, 'manager')
  await withTransaction(ctx, async (ctx) => {
    if (!(await deleteApiKey(ctx, id))) throw new AppError('not_found', 'There is no such key.')
    await audit(ctx, 'api_key.revoked', id)
  })
}
