import { setTimeout as sleep } from 'node:timers/promises'
import { handleKey } from '@relais/core/record/ids'
import type { Activity } from '@relais/core/source/plan-look'
import type { Page } from '../connectors/connector.ts'
import type { Ctx } from '../context.ts'
import type { HeldPages } from './held-pages.ts'
import type { StoredTarget } from './source.ts'
import { createActivityWatch } from './source-activity.ts'
import type { SourceSession } from './source-session.ts'

const dayMs = 86_400_000

export interface Following {
  /** Whether an account is followed by this workspace. */
  isFollowed(platform: string, handle: string): boolean
  readonly words: readonly string[]
}

/**
 * One look at one target: pages as the connector yields them. Small ones are held, to be stored with those of others.
 * @returns how often it posts, as far as this look shows
 * @throws Trouble; SyncEnded; the signal's reason
 */
export async function syncTarget(
  ctx: Ctx,
  session: SourceSession,
  target: StoredTarget,
  following: Following,
  held: HeldPages,
): Promise<Activity> {
  // A stream never ends by itself: it gives others their turn, and goes on behind what it has stored.
  const turn = target.kind === 'stream' ? AbortSignal.timeout(session.longestStreamMs) : null
  const reach = session.reachFor(target, turn)
  const now = ctx.clock.now()
  const watch = createActivityWatch(target, session.source.daysBack)
  const pages = session.connector.sync(reach, {
    target,
    cursor: target.cursor,
    sinceMs: now.getTime() - session.source.daysBack * dayMs,
    wants: (platform, handle) => following.isFollowed(platform, handleKey(platform, handle)),
    words: following.words,
  })
  let coming: Promise<IteratorResult<Page>> | null = null
  const timer = new AbortController()
  let waited: Promise<'waited'> | null = null
  try {
    for (;;) {
      coming ??= pages.next()
      if (!held.isEmpty) waited ??= sleep(held.waitMs, 'waited' as const, { signal: timer.signal })
      const first = await (waited === null ? coming : Promise.race([coming, waited]))
      if (first === 'waited') {
        waited = null
        await held.flush()
        continue
      }
      coming = null
      if (first.done) break
      watch.see(first.value)
      await held.add(target, first.value)
      if (held.hasFailed(target)) break
    }
  } catch (error) {
    const isTurnOver = turn?.aborted === true && !session.signal.aborted && !held.isStoring
    // What came before the trouble is worth keeping: the next try goes on behind it.
    if (!held.isStoring && !session.signal.aborted) await held.flush()
    if (!isTurnOver) throw error
  } finally {
    timer.abort()
    waited?.catch(() => undefined)
    coming?.catch(() => undefined)
    await pages.return(undefined).catch(() => undefined)
  }
  return watch.activity(now)
}
