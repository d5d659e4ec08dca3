import type { Random } from '@relais/core/shared/seeded-random'
import { openAccess } from '../connection/open-access.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { repeatErasures } from '../erasure/repeat-erasures.ts'
import { Trouble } from '../fetching/trouble.ts'
import { concludeRun } from './conclude-run.ts'
import { isStoreAway, troubleOf } from './keep-trouble.ts'
import { openRun } from './open-run.ts'
import { refreshPosts } from './refresh-posts.ts'
import { findSource } from './source.store.ts'
import { beginRun, getRun } from './source-run.store.ts'
import { openSession, SyncEnded } from './source-session.ts'
import { tryTargets } from './try-targets.ts'
import { watchSource } from './watch-source.ts'

export interface SyncOptions {
  readonly outside: Outside
  /** Aborts when Relais stops. */
  readonly signal: AbortSignal
  readonly random?: Random
  /** Ten minutes unless told. */
  readonly longestStreamMs?: number
}

const usualStreamMs = 10 * 60_000

/**
 * Looks at what is due of a source, and keeps in it and in its run what became of that. A run goes on where it was when
 * its process was killed, and is tried again, later each time, when something fails in passing.
 * @throws AppError store_unavailable; the signal's reason when Relais stops: then the run goes on later
 */
export async function syncSource(ctx: Ctx, sourceId: string, options: SyncOptions): Promise<void> {
  const { outside, signal, random = Math.random, longestStreamMs = usualStreamMs } = options
  const source = await findSource(ctx, sourceId)
  if (source === null || source.state !== 'active') return
  const opened = await openRun(ctx, source, 'schedule')
  if (opened === null) return
  await beginRun(ctx, opened.id)
  const run = await getRun(ctx, opened.id)
  const watch = watchSource(ctx, source.id, run.id, signal)
  const suppressionReadAt = ctx.clock.now()
  try {
    const connector = outside.connectors.find(({ about }) => about.network === source.network)
    if (connector === undefined) throw new Trouble('internal', `Nothing can follow ${source.network}.`)
    const access = await openAccess(ctx, outside, connector)
    const session = openSession(ctx, {
      source,
      run,
      connector,
      outside,
      access,
      signal: watch.signal,
      longestStreamMs,
    })
    const outcome = await tryTargets(ctx, session, watch.signal)
    await access.note(outcome.lasting)
    if (outcome.passing.length === 0) await refreshPosts(ctx, session, watch.signal)
    await concludeRun(ctx, { source, run, progress: session.progress() }, outcome, random)
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof SyncEnded || watch.signal.aborted) return
    if (isStoreAway(error)) throw error
    const trouble = troubleOf(error)
    if (trouble.code === 'internal') ctx.log.error('source.failed', { source: source.id, error })
    const outcome = {
      done: 0,
      passing: trouble.isPassing ? [trouble] : [],
      lasting: trouble.isPassing ? [] : [trouble],
    }
    await concludeRun(ctx, { source, run, progress: run }, outcome, random)
  } finally {
    watch.stop()
    await repeatErasures(ctx, suppressionReadAt)
  }
}
