import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { findStoredSample, saveShown } from './sample.store.ts'

/**
 * Turns everybody in the workspace to its sample, or back to their own data.
 * @throws AppError not_allowed; not_found when there is no sample to look at
 */
export async function showSample(ctx: Ctx, isShown: boolean): Promise<void> {
  requireRole(ctx, 'analyst')
  await withTransaction(ctx, async (ctx) => {
    const sample = await findStoredSample(ctx)
    if (isShown && (sample === null || sample.wanted === null))
      throw new AppError('not_found', 'This workspace has no sample. Choose one first.')
    if (await saveShown(ctx, isShown)) await audit(ctx, isShown ? 'sample.shown' : 'sample.hidden', null)
  })
}
