import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { createId } from '../create-id.ts'
import { getAccount } from '../creator/get-account.ts'
import { AppError } from '../errors.ts'
import { parseCreator } from '../network/parse-creator.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { listWhom } from './list-whom.ts'
import { listPictures } from './picture.store.ts'
import { findPictureRun, insertPictureRun, updatePictureRun } from './picture-run.store.ts'
import { mostAtOnce, planPictures } from './plan-pictures.ts'

/**
 * Asks for pictures to be looked at: up to 500 of an audience, or of people who may be one person. A job does it.
 * @throws AppError invalid_input when there is nothing to look at, already_exists while they are being looked at,
 * not_found
 */
export async function askPictures(ctx: Ctx, of: string | undefined): Promise<void> {
  requireRole(ctx, 'analyst')
  const own = { ...ctx, corpus: ctx.ownCorpus }
  const accountId = of === undefined ? null : (await getAccount(own, parseCreator(of))).id
  const { pictured } = await listWhom(own, ctx.ownCorpus, accountId)
  const now = ctx.clock.now()
  const known = new Map((await listPictures(ctx)).map((picture) => [picture.accountId, picture]))
  const left = planPictures(pictured, known, now.getTime()).length
  if (left === 0)
    throw new AppError('invalid_input', 'There is no picture here that was not looked at.', {
      of: of ?? null,
    })
  const run = {
    ...{ id: createId('pictureRun', now), accountId, total: Math.min(left, mostAtOnce) },
    askedBy: 'name' in ctx.actor ? ctx.actor.name : null,
  }
  await withTransaction(ctx, async (ctx) => {
    if (!(await insertPictureRun(ctx, run)))
      throw new AppError('already_exists', 'These pictures are being looked at already.', { of: of ?? null })
    // Without the account, which would outlive its erasure.
    await audit(ctx, 'pictures.asked', run.id, { pictures: run.total })
  })
}

/** Stops looking; what was looked at stays. @throws AppError not_found for a run that is not this workspace's */
export async function stopPictures(ctx: Ctx, id: string): Promise<void> {
  requireRole(ctx, 'analyst')
  if ((await findPictureRun(ctx, id)) === undefined)
    throw new AppError('not_found', `There is no look at pictures ${id} in this workspace.`, { id })
  await withTransaction(ctx, async (ctx) => {
    const isStopped = await updatePictureRun(ctx, id, { state: 'stopped', finishedAt: ctx.clock.now() })
    if (isStopped) await audit(ctx, 'pictures.stopped', id)
  })
}
