import type { Ctx } from '../context.ts'

/** Keeps an account out from now on; a second time changes nothing. */
export async function insertErasedAccount(
  ctx: Pick<Ctx, 'db' | 'workspace' | 'clock'>,
  accountKey: string,
): Promise<void> {
  await ctx.db
    .insertInto('erased_account')
    .values({ workspace_id: ctx.workspace.id, account_key: accountKey, erased_at: ctx.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function listErasedAccountKeys(ctx: Pick<Ctx, 'db' | 'workspace'>): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('erased_account')
    .select('account_key')
    .where('workspace_id', '=', ctx.workspace.id)
    .execute()
  return rows.map((row) => row.account_key)
}
