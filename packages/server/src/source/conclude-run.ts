import type { Random } from '@relais/core/shared/seeded-random'
import { lookInterval } from '@relais/core/source/plan-look'
import { planRetry } from '@relais/core/source/plan-retry'
import { isPassingTrouble } from '@relais/core/source/trouble'
import type { Ctx } from '../context.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { keepTrouble } from './keep-trouble.ts'
import { updateSource } from './source.store.ts'
import type { StoredSource, StoredSourceRun } from './source.ts'
import { endRun, forgetOldRuns } from './source-run.store.ts'
import { findNextDue, listTargets, settleTargets } from './source-target.store.ts'
import type { Outcome } from './try-targets.ts'

export interface ConcludedTry {
  readonly source: StoredSource
  /** As it was when the try began. */
  readonly run: StoredSourceRun
  readonly progress: Pick<StoredSourceRun, 'targetsDone' | 'counts'>
}

/** Writes down how a try of a run ended: it is over, or there will be another, and when. */
export async function concludeRun(
  ctx: Ctx,
  { source, run, progress }: ConcludedTry,
  { done, passing, lasting }: Outcome,
  random: Random,
): Promise<void> {
  const now = ctx.clock.now()
  const worst = passing[0] ?? lasting[0]
  const trouble = worst === undefined ? null : keepTrouble(worst, now)
  // A try in which something went well is the first of the rest.
  const tries = done > 0 || progress.counts.read > run.counts.read ? 1 : run.tries
  const named = passing.map(({ details }) => details.retryAtMs ?? null).filter((at) => at !== null)
  const notBeforeMs = named.length > 0 ? Math.min(...named) : null
  const retryAtMs = passing.length > 0 ? planRetry(tries, now.getTime(), notBeforeMs, random) : null
  await withTransaction(ctx, async (ctx) => {
    if (retryAtMs !== null) {
      const retryAt = new Date(retryAtMs)
      if (await endRun(ctx, run.id, { state: 'retrying', trouble, retryAt, tries }))
        await updateSource(ctx, source.id, { nextRunAt: retryAt, trouble })
      return
    }
    const isFailed = passing.length > 0 || (progress.targetsDone === 0 && lasting.length > 0)
    if (!(await endRun(ctx, run.id, { state: isFailed ? 'failed' : 'done', trouble }))) return
    const usualMs = lookInterval(source.rhythm, { postsPerDay: null, lastPostAtMs: null }, now.getTime())
    const usual = new Date(now.getTime() + usualMs)
    await settleTargets(ctx, run.id, usual)
    const targets = await listTargets(ctx, source.id)
    const isStuck = targets.every(
      (target) => target.trouble !== null && !isPassingTrouble(target.trouble.code),
    )
    await updateSource(ctx, source.id, {
      trouble,
      nextRunAt: (await findNextDue(ctx, source.id)) ?? usual,
      ...(isStuck ? { state: 'stopped' as const } : {}),
      ...(progress.targetsDone > 0 ? { lastSuccessAt: now } : {}),
    })
    await forgetOldRuns(ctx, source.id)
  })
}
