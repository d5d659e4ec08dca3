import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { stateOf } from './plan-sample.ts'
import type { Sample, Samples } from './sample.schema.ts'
import { findStoredSample } from './sample.store.ts'
import { listShippedWorlds } from './sample-world.ts'

/** The sample of this workspace and how far it is; null when it has none. */
export async function findSample(ctx: Ctx): Promise<Sample | null> {
  requireRole(ctx, 'viewer')
  const stored = await findStoredSample(ctx)
  if (stored === null) return null
  const { wanted, bytesRead, bytesTotal, isComplete } = stored
  const isOfWanted = stored.stored === wanted && bytesTotal > 0
  return {
    world: wanted ?? stored.stored,
    state: stateOf(stored),
    isShown: ctx.workspace.isSampleShown,
    share: isComplete && isOfWanted ? 1 : isOfWanted ? Math.min(1, bytesRead / bytesTotal) : 0,
    error: stored.error,
  }
}

/** What ships to be looked at, and what this workspace has of it. */
export async function getSamples(ctx: Ctx, samplesDir: string): Promise<Samples> {
  const [worlds, sample] = await Promise.all([listShippedWorlds(samplesDir), findSample(ctx)])
  return { worlds: worlds.map(({ files: _, endsAt: __, ...world }) => world), sample }
}
