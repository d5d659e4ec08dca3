import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { deleteMark, insertMark, listMarked as list } from './mark.store.ts'

/** The accounts that somebody of the workspace put a mark on. */
export async function listMarked(ctx: Ctx): Promise<string[]> {
  requireRole(ctx, 'viewer')
  return await list(ctx)
}

/** Puts a mark on an account, for everybody in the workspace, or takes it off. Twice is once. */
export async function setMarked(ctx: Ctx, accountId: string, isMarked: boolean): Promise<void> {
  requireRole(ctx, 'analyst')
  if (!/^\d{1,20}$/.test(accountId))
    throw new AppError(
      'invalid_input',
      `The id of an account is a whole number, which this is not: ${accountId}.`,
    )
  await withTransaction(ctx, async (ctx) => {
    await (isMarked ? insertMark(ctx, accountId) : deleteMark(ctx, accountId))
    // Without the id, which would outlive the person's erasure.
    await audit(ctx, isMarked ? 'creator.marked' : 'creator.unmarked', null)
  })
}

/** Forgets the mark of somebody who is erased. */
export async function forgetMark(ctx: Ctx, accountId: string): Promise<void> {
  await deleteMark(ctx, accountId)
}
