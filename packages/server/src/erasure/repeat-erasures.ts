import type { Ctx } from '../context.ts'
import { eraseAccount } from './erase-account.ts'
import { targetOf } from './erasure-target.ts'
import { type OwnRows, ownRowsOf } from './own-rows.ts'
import { listPendingErasures } from './pending-erasure.ts'

/**
 * Erases again who was erased from this workspace since an instant. For whoever writes rows over a long time: what it
 * had read before somebody was erased, it may have written after.
 * @param rows which it wrote; the workspace's own unless told
 */
export async function repeatErasures(ctx: Ctx, since: Date, rows: OwnRows = ownRowsOf(ctx)): Promise<void> {
  for (const { workspaceId, platform, handle, erasedAt } of (
    await listPendingErasures(ctx.dataDir)
  ).values()) {
    if (workspaceId !== ctx.workspace.id || new Date(erasedAt) < since) continue
    await eraseAccount(ctx.db, rows, targetOf(platform, handle))
  }
}
