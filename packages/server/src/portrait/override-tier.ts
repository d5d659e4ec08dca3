import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { type CreatorKey, getAccount } from '../creator/get-account.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import type { TierInput } from './portrait.schema.ts'
import { deleteTier, saveTier } from './tier.store.ts'

/** Places somebody in another tier than Relais would, with the reason; null: let Relais say it again. @throws AppError not_found */
export async function overrideTier(ctx: Ctx, key: CreatorKey, input: TierInput | null): Promise<void> {
  requireRole(ctx, 'analyst')
  const account = await getAccount(ctx, key)
  await withTransaction(ctx, async (ctx) => {
    await (input === null ? deleteTier(ctx, account.id) : saveTier(ctx, account.id, input))
    await audit(ctx, input === null ? 'tier.reset' : 'tier.decided', null, input ? { tier: input.tier } : {})
  })
}
