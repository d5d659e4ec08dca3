import type { Ctx } from '../context.ts'
import { deleteDismissal } from './snowball.store.ts'

/** For an erasure: that somebody was set aside is kept no longer than they are. */
export async function forgetDismissal(ctx: Pick<Ctx, 'db' | 'workspace'>, accountId: string): Promise<void> {
  await deleteDismissal(ctx, accountId)
}
