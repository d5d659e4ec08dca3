import type { RelationTier } from '@relais/core/portrait/decide-tier'
import type { Ctx } from '../context.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export interface StoredTier {
  readonly tier: RelationTier
  readonly reason: string
  readonly savedAt: Date
}

export async function findTier({ db, workspace }: Walled, accountId: string): Promise<StoredTier | null> {
  const row = await db
    .selectFrom('creator_tier')
    .select(['tier', 'reason', 'saved_at as savedAt'])
    .where('workspace_id', '=', workspace.id)
    .where('account_id', '=', accountId)
    .$narrowType<{ tier: RelationTier }>()
    .executeTakeFirst()
  return row ?? null
}

export async function saveTier(
  ctx: Ctx,
  accountId: string,
  { tier, reason }: Pick<StoredTier, 'tier' | 'reason'>,
): Promise<void> {
  const savedBy = 'id' in ctx.actor ? ctx.actor.id : null
  const change = { tier, reason, saved_by: savedBy, saved_at: ctx.clock.now() }
  await ctx.db
    .insertInto('creator_tier')
    .values({ workspace_id: ctx.workspace.id, account_id: accountId, ...change })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'account_id']).doUpdateSet(change))
    .execute()
}

export async function deleteTier({ db, workspace }: Walled, accountId: string): Promise<void> {
  await db
    .deleteFrom('creator_tier')
    .where('workspace_id', '=', workspace.id)
    .where('account_id', '=', accountId)
    .execute()
}
