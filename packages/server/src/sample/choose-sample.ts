import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { saveShown, saveWanted } from './sample.store.ts'
import { sampleJobName } from './sample-job-name.ts'
import { getShippedWorld } from './sample-world.ts'

export interface ChooseSampleInput {
  readonly world: string
  /** False: load it, but go on looking at own data. */
  readonly isShown: boolean
}

/**
 * Gives the workspace this world as its sample, instead of any other, and shows it. Returns at once: it is loaded in
 * the background, and what is loaded already is there at once.
 * @throws AppError not_allowed, not_found
 */
export async function chooseSample(
  ctx: Ctx,
  { jobs, samplesDir }: { readonly jobs: JobQueue; readonly samplesDir: string },
  { world, isShown }: ChooseSampleInput,
): Promise<void> {
  requireRole(ctx, 'analyst')
  await getShippedWorld(samplesDir, world)
  await withTransaction(ctx, async (ctx) => {
    await saveWanted(ctx, world)
    if (isShown) await saveShown(ctx, true)
    await audit(ctx, 'sample.chosen', world, { isShown })
  })
  await jobs.send(sampleJobName, { workspaceId: ctx.workspace.id })
}
