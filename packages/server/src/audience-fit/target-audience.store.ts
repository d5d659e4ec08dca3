import type { Ctx } from '../context.ts'
import type { TargetAudience } from './audience-fit.schema.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export async function findSheet({ db, workspace }: Walled): Promise<TargetAudience | null> {
  const row = await db
    .selectFrom('target_audience')
    .select('sheet')
    .where('workspace_id', '=', workspace.id)
    .executeTakeFirst()
  return row?.sheet ?? null
}

export async function upsertSheet(ctx: Walled & Pick<Ctx, 'clock'>, sheet: TargetAudience): Promise<void> {
  const change = { sheet: JSON.stringify(sheet), saved_at: ctx.clock.now() }
  await ctx.db
    .insertInto('target_audience')
    .values({ workspace_id: ctx.workspace.id, ...change })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(change))
    .execute()
}

export async function deleteSheet({ db, workspace }: Walled): Promise<void> {
  await db.deleteFrom('target_audience').where('workspace_id', '=', workspace.id).execute()
}
