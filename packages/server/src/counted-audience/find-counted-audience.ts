import type { Ctx } from '../context.ts'
import { findCounted, type StoredCounted } from './counted-audience.store.ts'

export type CountedFollowers = StoredCounted

/** What a network counts of somebody's followers; null while it was not asked, and of the people of a sample. */
export async function findCountedAudience(ctx: Ctx, accountId: string): Promise<CountedFollowers | null> {
  return ctx.workspace.isSampleShown ? null : findCounted(ctx, accountId)
}
