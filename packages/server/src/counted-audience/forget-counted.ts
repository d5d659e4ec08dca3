import type { Ctx } from '../context.ts'
import { deleteCounted, deleteCountedBy } from './counted-audience.store.ts'

/** Forgets what a network counted of somebody who is erased. */
export async function forgetCounted(ctx: Ctx, accountId: string): Promise<void> {
  await deleteCounted(ctx, accountId)
}

/** Forgets what a network told by a connection that is taken away. */
export async function forgetCountedBy(ctx: Ctx, network: string): Promise<void> {
  await deleteCountedBy(ctx, network)
}
