import { isSnapshotDue, oldestSnapshotMs } from '@relais/core/source/plan-snapshots'
import type { Ctx } from '../context.ts'
import { findAccountIds } from '../corpus/queries/find-account-ids.ts'
import { isStoreAway, troubleOf } from './keep-trouble.ts'
import { findYoungPosts } from './queries/find-young-posts.ts'
import { updateSource } from './source.store.ts'
import { type SourceSession, SyncEnded } from './source-session.ts'
import { listTargets } from './source-target.store.ts'

/** At one run: the newest first, for what is missed at one run is due at the next. */
const mostPosts = 1_000

/**
 * Looks up again the counts of young posts by followed accounts: often in their first days, seldom later. Posts that
 * are gone go. Where the network is in trouble, the next run makes up for it.
 */
export async function refreshPosts(ctx: Ctx, session: SourceSession, signal: AbortSignal): Promise<void> {
  const { connector, source } = session
  if (connector.refresh === undefined) return
  const nowMs = ctx.clock.now().getTime()
  const platform = connector.about.platform ?? connector.about.network
  const targets = (await listTargets(ctx, source.id)).filter(({ kind }) => kind === 'account')
  const [first] = targets
  if (first === undefined) return
  const accounts = await Promise.all(
    targets.map(({ value }) => findAccountIds(ctx.ownCorpus, platform, value)),
  )
  const lookedUpMs = source.snapshotsAt?.getTime() ?? 0
  const due = (await findYoungPosts(ctx, accounts.flat(), nowMs - oldestSnapshotMs))
    .filter(({ postedAtMs, seenAtMs }) => isSnapshotDue(postedAtMs, Math.max(seenAtMs, lookedUpMs), nowMs))
    .slice(0, mostPosts)
    .map(({ nativeId, author, url }) => ({ platform, id: nativeId, author, url }))
  try {
    if (due.length > 0) {
      for await (const page of connector.refresh(session.reachFor(first), due))
        await session.store([{ target: null, pages: [page], done: null }])
    }
    await updateSource(ctx, source.id, { snapshotsAt: new Date(nowMs) })
  } catch (error) {
    signal.throwIfAborted()
    const trouble = troubleOf(error)
    if (error instanceof SyncEnded || isStoreAway(error) || trouble.code === 'internal') throw error
    ctx.log.info('source.snapshots_later', { source: source.id, trouble: trouble.code })
  }
}
