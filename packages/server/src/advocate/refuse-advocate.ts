import { advocateSides } from '@relais/core/advocate/weigh-advocate'
import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { deleteRefusal, insertRefusal } from './advocate.store.ts'

/**
 * Says that somebody is no ambassador, or no detractor, so that they are not listed again; or takes that back.
 * @throws AppError not_allowed; not_found for another side; invalid_input for what is no id of an account
 */
export async function refuseAdvocate(
  ctx: Ctx,
  named: string,
  accountId: string,
  isRefused: boolean,
): Promise<void> {
  requireRole(ctx, 'analyst')
  const side = advocateSides.find((one) => one === named)
  if (side === undefined)
    throw new AppError('not_found', `There are ${advocateSides.join(' and ')}, and no ${named}.`)
  if (!/^\d{1,20}$/.test(accountId))
    throw new AppError('invalid_input', `"${accountId}" is no account id: ids are digits.`, { accountId })
  await withTransaction(ctx, async (ctx) => {
    await (isRefused ? insertRefusal(ctx, side, accountId) : deleteRefusal(ctx, side, accountId))
    // Without the id, which would outlive the person's erasure.
    await audit(ctx, isRefused ? 'advocate.refused' : 'advocate.restored', null, { side })
  })
}

/** Forgets what was said of somebody who is erased. */
export async function forgetRefusals(ctx: Pick<Ctx, 'db' | 'workspace'>, accountId: string): Promise<void> {
  for (const side of advocateSides) await deleteRefusal(ctx, side, accountId)
}
