import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import type { TargetAudience } from './audience-fit.schema.ts'
import { deleteSheet, findSheet, upsertSheet } from './target-audience.store.ts'

/** Whom the brand wants to reach; null while nobody said. */
export async function findTargetAudience(ctx: Ctx): Promise<TargetAudience | null> {
  requireRole(ctx, 'viewer')
  return await findSheet(ctx)
}

/** Says whom the brand wants to reach; a sheet that asks for nothing is taken away. */
export async function saveTargetAudience(ctx: Ctx, sheet: TargetAudience): Promise<TargetAudience | null> {
  requireRole(ctx, 'analyst')
  const isEmpty = Object.values(sheet).every((wanted) => wanted.length === 0)
  return withTransaction(ctx, async (ctx) => {
    await (isEmpty ? deleteSheet(ctx) : upsertSheet(ctx, sheet))
    await audit(ctx, isEmpty ? 'target-audience.removed' : 'target-audience.saved', ctx.workspace.id)
    return isEmpty ? null : sheet
  })
}
