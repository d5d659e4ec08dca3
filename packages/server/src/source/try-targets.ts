import { longestLookMs, lookInterval } from '@relais/core/source/plan-look'
import type { Ctx } from '../context.ts'
import type { Trouble } from '../fetching/trouble.ts'
import { assertQuota } from './assert-quota.ts'
import { findFollowing } from './find-following.ts'
import { createHeldPages, type HeldPages } from './held-pages.ts'
import { isStoreAway, keepTrouble, troubleOf } from './keep-trouble.ts'
import type { StoredTarget } from './source.ts'
import { type SourceSession, SyncEnded } from './source-session.ts'
import { listOwedTargets } from './source-target.store.ts'
import { type Following, syncTarget } from './sync-target.ts'

/** What became of the targets of one try. */
export interface Outcome {
  readonly done: number
  /** To be tried again. */
  readonly passing: readonly Trouble[]
  /** Somebody has to do something. */
  readonly lasting: readonly Trouble[]
}

/** These say something about one answer, not about the server. */
const ofOneAnswer = new Set<Trouble['code']>(['internal', 'unreadable', 'cut_off'])

/** Looks at everything that a run is owed, one target after the other. A host that is away is not asked for the rest. */
export async function tryTargets(ctx: Ctx, session: SourceSession, signal: AbortSignal): Promise<Outcome> {
  const following = await findFollowing(ctx)
  const passing: Trouble[] = []
  const lasting: Trouble[] = []
  const away = new Map<string, Trouble>()
  const held = createHeldPages(session)
  const done = new Set<StoredTarget>()

  async function fail(target: StoredTarget, error: unknown): Promise<void> {
    signal.throwIfAborted()
    if (error instanceof SyncEnded || isStoreAway(error)) throw error
    const trouble = troubleOf(error)
    if (trouble.code === 'internal') ctx.log.error('source.failed', { source: session.source.id, error })
    if (trouble.isPassing && !ofOneAnswer.has(trouble.code)) away.set(target.baseUrl, trouble)
    ;(trouble.isPassing ? passing : lasting).push(trouble)
    done.delete(target)
    await noteTrouble(ctx, session, target, trouble)
  }
  const tellFailures = async () => {
    for (const [target, error] of held.takeFailures()) await fail(target, error)
  }

  for (const target of await listOwedTargets(ctx, session.run.id)) {
    const known = away.get(target.baseUrl)
    if (known !== undefined) {
      passing.push(known)
      continue
    }
    try {
      done.add(target)
      await lookAt(ctx, session, target, following, held)
    } catch (error) {
      await fail(target, error)
    }
    await tellFailures()
  }
  await held.flush()
  await tellFailures()
  return { done: done.size, passing, lasting }
}

async function lookAt(
  ctx: Ctx,
  session: SourceSession,
  target: StoredTarget,
  following: Following,
  held: HeldPages,
): Promise<void> {
  const { source } = session
  const { stretch } = await assertQuota(ctx, session)
  const activity = await syncTarget(ctx, session, target, following, held)
  const now = ctx.clock.now()
  const needMs = lookInterval(source.rhythm, activity, now.getTime()) * stretch
  const waitMs = target.kind === 'stream' ? 0 : Math.min(needMs, longestLookMs)
  await held.finish(target, {
    isSettled: true,
    dueAt: new Date(now.getTime() + waitMs),
    lastSuccessAt: now,
    lastPostAt: activity.lastPostAtMs === null ? null : new Date(activity.lastPostAtMs),
    postsPerDay: activity.postsPerDay,
    trouble: null,
  })
}

/** A target in passing trouble stays owed; one in lasting trouble is looked at again in a week, or when somebody asks. */
async function noteTrouble(ctx: Ctx, session: SourceSession, target: StoredTarget, trouble: Trouble) {
  const now = ctx.clock.now()
  const kept = keepTrouble(trouble, now)
  const givenUp = { isSettled: true as const, dueAt: new Date(now.getTime() + longestLookMs) }
  const lost = wasAsked(trouble) ? session.connector.about.costs.page : 0
  await session.settle(target, { trouble: kept, ...(trouble.isPassing ? {} : givenUp) }, lost)
}

/** Whether the network was asked at all, and counts it: our own pace or wall may have kept the question back. */
function wasAsked({ code, details }: Trouble): boolean {
  return details.status !== undefined || ofOneAnswer.has(code) || code === 'too_slow' || code === 'too_large'
}
