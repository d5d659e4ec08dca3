import type { Ctx } from '../context.ts'
import type { WorkspaceDb } from '../database.ts'

export interface ErasedAccount {
  readonly workspaceId: string | null
  readonly accountKey: string
  readonly erasedAt: Date
}

/** Keeps an account out from now on; a second time changes nothing. */
export async function insertErasedAccount(db: WorkspaceDb, erased: ErasedAccount): Promise<void> {
  await db
    .insertInto('erased_account')
    .values({
      workspace_id: erased.workspaceId,
      account_key: erased.accountKey,
      erased_at: erased.erasedAt,
    })
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
