import type { Ctx } from '../context.ts'
import { createId } from '../create-id.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { updateSource } from './source.store.ts'
import type { RunCause } from './source.tables.ts'
import type { StoredSource, StoredSourceRun } from './source.ts'
import { findOpenRun, getRun, insertRun } from './source-run.store.ts'
import { findNextDue, oweTargets } from './source-target.store.ts'

const dayMs = 86_400_000

/**
 * The run of a source that is under way, or a new one for what is due; for everything, when somebody asks.
 * @returns null when nothing is due: then the source waits until something is
 */
export async function openRun(
  ctx: Ctx,
  source: StoredSource,
  cause: RunCause,
): Promise<StoredSourceRun | null> {
  return withTransaction(ctx, async (ctx) => {
    const open = await findOpenRun(ctx, source.id)
    if (open !== null) return open
    const now = ctx.clock.now()
    const id = createId('sourceRun', now)
    const targets = await oweTargets(ctx, source.id, id, cause === 'asked' ? null : now)
    if (targets === 0) {
      const next = await findNextDue(ctx, source.id)
      await updateSource(ctx, source.id, { nextRunAt: next ?? new Date(now.getTime() + dayMs) })
      return null
    }
    await insertRun(ctx, { id, sourceId: source.id, cause, targets })
    return getRun(ctx, id)
  })
}
