import type { Ctx } from '../context.ts'
import { eraseAccount } from './erase-account.ts'
import { targetOf } from './erasure-target.ts'
import { ownRowsOf } from './own-rows.ts'
import { listPendingErasures } from './pending-erasure.ts'

/**
 * Erases again who was erased from this workspace since an instant. For whoever writes rows over a long time: what it
 * had read before somebody was erased, it may have written after.
 */
export async function repeatErasures(ctx: Ctx, since: Date): Promise<void> {
  for (const { workspaceId, platform, handle, erasedAt } of (
    await listPendingErasures(ctx.dataDir)
  ).values()) {
    if (workspaceId !== ctx.workspace.id || new Date(erasedAt) < since) continue
    await eraseAccount(ctx.db, ownRowsOf(ctx), targetOf(platform, handle))
  }
}
