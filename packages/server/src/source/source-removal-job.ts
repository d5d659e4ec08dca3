import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { removePosts } from '../corpus/steps/remove-posts.ts'
import type { JobDefinition } from '../jobs/job-definition.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { findOnlyBroughtBy } from './queries/brought-posts.ts'
import { sourceJob } from './source-job.ts'
import { deleteRemoval, listRemovals, type PendingRemoval } from './source-removal.store.ts'

const name = 'source-removal'
const mostSent = 20
const postsAtOnce = 5_000

/**
 * Removes the posts that a source alone brought, once nobody looks at it any more. Safe to repeat: what is left is found
 * again.
 * @returns how many posts went
 */
export async function removeBroughtPosts(ctx: Ctx, sourceId: string, signal: AbortSignal): Promise<number> {
  const corpus = ctx.ownCorpus
  let removed = 0
  for (;;) {
    signal.throwIfAborted()
    const ids = await findOnlyBroughtBy(corpus, sourceId, postsAtOnce)
    if (ids.length === 0) break
    removed += await removePosts(corpus, ids)
    // Of posts that were gone already.
    await corpus.deleteWhere('post_source', 'post IN {ids:Array(UInt64)}', { ids })
  }
  await corpus.deleteWhere('post_source', 'source = {source:String}', { source: sourceId })
  await withTransaction(ctx, async (ctx) => {
    await deleteRemoval(ctx, sourceId)
    await audit(ctx, 'source.posts_removed', sourceId, { posts: removed })
  })
  return removed
}

/** Works on removals; a source that is just being looked at is left until that look has ended. */
export const sourceRemovalJob: JobDefinition<PendingRemoval> = {
  name,
  sendDue: async (relais) => {
    const removals = await listRemovals(relais.db, mostSent)
    if (removals.length === 0) return
    const [pending, looking] = await Promise.all(
      [name, sourceJob.name].map((queue) => relais.jobs.pending(queue, 'sourceId')),
    )
    for (const removal of removals)
      if (!pending?.has(removal.sourceId) && !looking?.has(removal.sourceId))
        await relais.jobs.send(name, removal)
  },
  handle: async (relais, { sourceId, workspaceId }, signal) => {
    const workspace = await getWorkspace(relais.db, workspaceId)
    await removeBroughtPosts(relais.contextFor(workspace, { kind: 'job', name }), sourceId, signal)
  },
}
