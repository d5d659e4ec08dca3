import type { Scope } from '@relais/core/shared/branded'
import type { Ctx, Workspace } from '../context.ts'
import { createId } from '../create-id.ts'
import type { WorkspaceDb } from '../database.ts'
import type { ApiScope } from './access.schema.ts'

export interface ApiKey {
  readonly id: string
  readonly name: string
  readonly scopes: ApiScope[]
  readonly start: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
}

const columns = [
  'api_key.id',
  'api_key.name',
  'api_key.scopes',
  'api_key.start',
  'api_key.created_at as createdAt',
  'api_key.last_used_at as lastUsedAt',
] as const

export async function listApiKeys(ctx: Ctx): Promise<ApiKey[]> {
  return await ctx.db
    .selectFrom('api_key')
    .select(columns)
    .where('workspace_id', '=', ctx.workspace.id)
    .orderBy('created_at')
    .execute()
}

export async function insertApiKey(
  ctx: Ctx,
  key: { readonly name: string; readonly scopes: ApiScope[]; readonly start: string; readonly hash: string },
): Promise<ApiKey> {
  return await ctx.db
    .insertInto('api_key')
    .values({
      ...key,
      id: createId('apiKey'),
      workspace_id: ctx.workspace.id,
      created_by: ctx.actor.kind === 'user' ? ctx.actor.id : null,
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
}

/** @returns false when there is no such key */
export async function deleteApiKey(ctx: Ctx, id: string): Promise<boolean> {
  const gone = await ctx.db
    .deleteFrom('api_key')
    .where('id', '=', id)
    .where('workspace_id', '=', ctx.workspace.id)
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}

/** The key with this hash and its workspace. Takes the whole store: the key says which workspace it opens. */
export async function findApiKeyByHash(
  db: WorkspaceDb,
  hash: string,
): Promise<{ key: ApiKey; workspace: Workspace } | null> {
  const row = await db
    .selectFrom('api_key')
    .innerJoin('workspace', 'workspace.id', 'api_key.workspace_id')
    .select([
      ...columns,
      'workspace.id as workspaceId',
      'workspace.name as workspaceName',
      'workspace.slug as workspaceSlug',
      'workspace.scope as workspaceScope',
      'workspace.sample_is_shown as isSampleShown',
    ])
    .where('api_key.hash', '=', hash)
    .executeTakeFirst()
  if (!row) return null
  const { workspaceId, workspaceName, workspaceSlug, workspaceScope, isSampleShown, ...key } = row
  return {
    key,
    workspace: {
      id: workspaceId,
      name: workspaceName,
      slug: workspaceSlug,
      scope: workspaceScope as Scope,
      isSampleShown,
    },
  }
}

/** Notes that a key was used, to the minute. */
export async function touchApiKey(db: WorkspaceDb, id: string, now: Date): Promise<void> {
  await db
    .updateTable('api_key')
    .set({ last_used_at: now })
    .where('id', '=', id)
    .where((is) =>
      is.or([is('last_used_at', 'is', null), is('last_used_at', '<', new Date(now.getTime() - 60_000))]),
    )
    .execute()
}
