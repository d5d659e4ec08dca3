import type { Ctx } from '../context.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export async function listDismissed({ db, workspace }: Walled): Promise<string[]> {
  const rows = await db
    .selectFrom('snowball_dismissal')
    .select('account_id')
    .where('workspace_id', '=', workspace.id)
    .execute()
  return rows.map((row) => row.account_id)
}

export async function insertDismissal(
  { db, workspace, clock }: Walled & Pick<Ctx, 'clock'>,
  accountId: string,
): Promise<void> {
  await db
    .insertInto('snowball_dismissal')
    .values({ workspace_id: workspace.id, account_id: accountId, dismissed_at: clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteDismissal({ db, workspace }: Walled, accountId: string): Promise<void> {
  await db
    .deleteFrom('snowball_dismissal')
    .where('workspace_id', '=', workspace.id)
    .where('account_id', '=', accountId)
    .execute()
}
