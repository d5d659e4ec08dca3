import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { deleteDismissal, insertDismissal } from './snowball.store.ts'

/**
 * Sets somebody aside, so that they are not offered again, or takes that back.
 * @throws AppError not_allowed; invalid_input for what is no id of an account
 */
export async function dismissStranger(ctx: Ctx, accountId: string, isDismissed: boolean): Promise<void> {
  requireRole(ctx, 'analyst')
  if (!/^\d{1,20}$/.test(accountId))
    throw new AppError('invalid_input', `"${accountId}" is no account id: ids are digits.`, { accountId })
  await withTransaction(ctx, async (ctx) => {
    await (isDismissed ? insertDismissal(ctx, accountId) : deleteDismissal(ctx, accountId))
    await audit(ctx, isDismissed ? 'snowball.dismissed' : 'snowball.restored', accountId)
  })
}
