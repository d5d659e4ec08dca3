import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { deletePictures } from './picture.store.ts'
import { deletePictureRuns, lockOpenPictureRuns } from './picture-run.store.ts'

/** Forgets how all pictures look that were looked at for this workspace, and ends what is under way. */
export async function forgetAllPictures(ctx: Ctx): Promise<void> {
  requireRole(ctx, 'manager')
  await withTransaction(ctx, async (ctx) => {
    await deletePictureRuns(ctx)
    const pictures = await deletePictures(ctx)
    await audit(ctx, 'pictures.forgotten', null, { pictures })
  })
}

/**
 * Forgets the picture of somebody who is erased, and that anybody looked at their audience's. In the transaction that keeps
 * them out from now on: who is just looking at their picture waits for its end, and then knows.
 */
export async function forgetPicture(ctx: Pick<Ctx, 'db' | 'workspace'>, accountId: string): Promise<void> {
  await lockOpenPictureRuns(ctx)
  await deletePictures(ctx, accountId)
  await deletePictureRuns(ctx, accountId)
}
