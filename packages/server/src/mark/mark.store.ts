import type { Ctx } from '../context.ts'

export async function listMarked(ctx: Pick<Ctx, 'db' | 'workspace'>): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('creator_mark')
    .select('account_id')
    .where('workspace_id', '=', ctx.workspace.id)
    .orderBy('marked_at')
    .execute()
  return rows.map((row) => row.account_id)
}

/** A second mark changes nothing. */
export async function insertMark(ctx: Ctx, accountId: string): Promise<void> {
  await ctx.db
    .insertInto('creator_mark')
    .values({ workspace_id: ctx.workspace.id, account_id: accountId, marked_at: ctx.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteMark(ctx: Pick<Ctx, 'db' | 'workspace'>, accountId: string): Promise<void> {
  await ctx.db
    .deleteFrom('creator_mark')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('account_id', '=', accountId)
    .execute()
}
