import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { findStoredSample, saveShown, saveWanted } from './sample.store.ts'
import { sampleJobName } from './sample-job-name.ts'

/**
 * Removes the workspace's sample: nobody sees it from now on, and its rows are deleted in the background. What people
 * made while they looked at it, such as topics, is theirs and stays.
 * @throws AppError not_allowed
 */
export async function removeSample(ctx: Ctx, jobs: JobQueue): Promise<void> {
  requireRole(ctx, 'analyst')
  await withTransaction(ctx, async (ctx) => {
    const sample = await findStoredSample(ctx)
    if (sample === null) return
    await saveWanted(ctx, null)
    await saveShown(ctx, false)
    await audit(ctx, 'sample.removed', sample.wanted ?? sample.stored)
  })
  await jobs.send(sampleJobName, { workspaceId: ctx.workspace.id })
}
