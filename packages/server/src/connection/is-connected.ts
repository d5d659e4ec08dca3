import type { Ctx } from '../context.ts'
import { lockConnection } from './connection.store.ts'

/** Whether a workspace has a key or authorisation for a network; nobody takes it away until the transaction is over. */
export async function isConnected(ctx: Ctx, network: string): Promise<boolean> {
  return (await lockConnection(ctx, network)) !== null
}
