import type { Ctx } from '../context.ts'
import type { WorkspaceDb } from '../database.ts'

export interface PendingRemoval {
  readonly sourceId: string
  readonly workspaceId: string
}

/** Notes that what a source alone brought is to go. */
export async function insertRemoval(ctx: Ctx, sourceId: string): Promise<void> {
  await ctx.db
    .insertInto('source_removal')
    .values({ source_id: sourceId, workspace_id: ctx.workspace.id, asked_at: ctx.clock.now() })
    .execute()
}

export async function deleteRemoval(ctx: Ctx, sourceId: string): Promise<void> {
  await ctx.db
    .deleteFrom('source_removal')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('source_id', '=', sourceId)
    .execute()
}

/** Of all workspaces, the oldest first. @param db behind no wall */
export async function listRemovals(db: WorkspaceDb, limit: number): Promise<PendingRemoval[]> {
  const rows = await db
    .selectFrom('source_removal')
    .select(['source_id', 'workspace_id'])
    .orderBy('asked_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ sourceId: row.source_id, workspaceId: row.workspace_id }))
}
