import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { type BroughtPosts, countBroughtPosts } from './queries/brought-posts.ts'
import { deleteSource, getSourceRow } from './source.store.ts'
import { insertRemoval } from './source-removal.store.ts'

export interface RemoveOptions {
  /** What becomes of the posts that this source alone brought; those that a file or another source brought too stay. */
  readonly posts: 'keep' | 'remove'
}

/**
 * Stops following: the source, what it follows and its history go. What it brought in stays, or goes in the background
 * (`source-removal-job.ts`) as far as nobody else brought it.
 * @throws AppError not_allowed below analyst, and below manager where posts are to go; not_found
 */
export async function removeSource(
  ctx: Ctx,
  id: string,
  { posts }: RemoveOptions = { posts: 'keep' },
): Promise<void> {
  requireRole(ctx, posts === 'remove' ? 'manager' : 'analyst')
  await withTransaction(ctx, async (ctx) => {
    const { network } = await getSourceRow(ctx, id)
    if (posts === 'remove') await insertRemoval(ctx, id)
    await deleteSource(ctx, id)
    await audit(ctx, 'source.removed', id, { network, posts })
  })
}

/**
 * What would go with a source, and what would stay.
 * @throws AppError not_allowed below viewer, not_found
 */
export async function countBrought(ctx: Ctx, id: string): Promise<BroughtPosts> {
  requireRole(ctx, 'viewer')
  await getSourceRow(ctx, id)
  return countBroughtPosts(ctx.ownCorpus, id)
}
