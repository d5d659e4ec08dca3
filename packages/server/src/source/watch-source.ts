import type { Ctx } from '../context.ts'
import { findSource } from './source.store.ts'
import { findOpenRun } from './source-run.store.ts'
import { SyncEnded } from './source-session.ts'

const msBetweenLooks = 1_000

/**
 * Notices that somebody paused or removed a source, or ended its run, while something long is under way: a stream never
 * ends by itself, and an answer may take half a minute.
 */
export function watchSource(ctx: Ctx, sourceId: string, runId: string, outer: AbortSignal) {
  const ended = new AbortController()
  const look = async () => {
    const source = await findSource(ctx, sourceId)
    const run = source?.state === 'active' ? await findOpenRun(ctx, sourceId) : null
    if (run?.id !== runId) ended.abort(new SyncEnded())
  }
  const timer = setInterval(() => void look().catch(() => undefined), msBetweenLooks)
  return {
    signal: AbortSignal.any([outer, ended.signal]),
    stop: () => clearInterval(timer),
  }
}
