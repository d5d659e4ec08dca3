import type { AdvocateSide } from '@relais/core/advocate/weigh-advocate'
import type { Ctx } from '../context.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export async function listRefused({ db, workspace }: Walled, side: AdvocateSide): Promise<string[]> {
  const rows = await db
    .selectFrom('advocate_refusal')
    .select('account_id')
    .where('workspace_id', '=', workspace.id)
    .where('side', '=', side)
    .orderBy('refused_at', 'desc')
    .execute()
  return rows.map((row) => row.account_id)
}

/** A second refusal changes nothing. */
export async function insertRefusal(
  { db, workspace, clock }: Walled & Pick<Ctx, 'clock'>,
  side: AdvocateSide,
  accountId: string,
): Promise<void> {
  await db
    .insertInto('advocate_refusal')
    .values({ workspace_id: workspace.id, account_id: accountId, side, refused_at: clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteRefusal(
  { db, workspace }: Walled,
  side: AdvocateSide,
  accountId: string,
): Promise<void> {
  await db
    .deleteFrom('advocate_refusal')
    .where('workspace_id', '=', workspace.id)
    .where('account_id', '=', accountId)
    .where('side', '=', side)
    .execute()
}
