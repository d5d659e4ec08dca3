import { audit } from '../audit/audit.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { getSource } from './get-source.ts'
import { openRun } from './open-run.ts'
import type { SourceChangeInput, SourceDetail } from './source.schema.ts'
import { getSourceRow, updateSource } from './source.store.ts'
import { dismissRuns, endRun, findOpenRun, getRun } from './source-run.store.ts'
import { settleTargets } from './source-target.store.ts'

/**
 * Changes how a source is followed, pauses it, or lets it go on. A pause ends what is under way at its next page; what
 * was stored stays, and the next look goes on where it was.
 * @throws AppError not_allowed below analyst, not_found
 */
export async function changeSource(
  ctx: Ctx,
  outside: Outside,
  id: string,
  input: SourceChangeInput,
): Promise<SourceDetail> {
  requireRole(ctx, 'analyst')
  await withTransaction(ctx, async (ctx) => {
    const source = await getSourceRow(ctx, id)
    const now = ctx.clock.now()
    const { name, rhythm, daysBack, state } = input
    await updateSource(ctx, id, {
      ...(name === undefined ? {} : { name }),
      ...(rhythm === undefined ? {} : { rhythm }),
      ...(daysBack === undefined ? {} : { daysBack }),
      ...(state === undefined ? {} : { state }),
      ...(state === 'active' && source.state !== 'active' ? { nextRunAt: now } : {}),
    })
    if (state === 'paused') await endOpenRun(ctx, id, now)
    await audit(ctx, 'source.changed', id, { fields: Object.keys(input), ...(state ? { state } : {}) })
  })
  return getSource(ctx, outside, id)
}

/**
 * Looks at everything a source follows now, also at what is in trouble; a paused source goes on.
 * @throws AppError not_allowed below analyst, not_found
 */
export async function runSource(ctx: Ctx, outside: Outside, id: string): Promise<SourceDetail> {
  requireRole(ctx, 'analyst')
  await withTransaction(ctx, async (ctx) => {
    await getSourceRow(ctx, id)
    await updateSource(ctx, id, { state: 'active', nextRunAt: ctx.clock.now() })
    await dismissRuns(ctx, { sourceId: id })
    await openRun(ctx, await getSourceRow(ctx, id), 'asked')
    await audit(ctx, 'source.run', id)
  })
  return getSource(ctx, outside, id)
}

/**
 * Tries again what was given up.
 * @throws AppError not_allowed below analyst, not_found, invalid_input for a run that was not given up
 */
export async function retryRun(ctx: Ctx, outside: Outside, runId: string): Promise<SourceDetail> {
  requireRole(ctx, 'analyst')
  const run = await getRun(ctx, runId)
  if (run.state !== 'failed') throw new AppError('invalid_input', 'This run was not given up.', { id: runId })
  return runSource(ctx, outside, run.sourceId)
}

/**
 * Leaves it at that: the run no longer waits for anybody.
 * @throws AppError not_allowed below analyst, not_found
 */
export async function dismissRun(ctx: Ctx, runId: string): Promise<void> {
  requireRole(ctx, 'analyst')
  await withTransaction(ctx, async (ctx) => {
    await getRun(ctx, runId)
    await dismissRuns(ctx, { id: runId })
    await audit(ctx, 'source.dismissed', runId)
  })
}

async function endOpenRun(ctx: Ctx, sourceId: string, now: Date): Promise<void> {
  const run = await findOpenRun(ctx, sourceId)
  if (run === null) return
  await endRun(ctx, run.id, { state: 'cancelled', trouble: run.trouble })
  await settleTargets(ctx, run.id, now)
}
