import type { CountedAudience } from '@relais/core/audience-fit/counted-audience'
import { handleKey } from '@relais/core/record/ids'
import { isConnected } from '../connection/is-connected.ts'
import type { Ctx } from '../context.ts'
import { accountId } from '../corpus/corpus-id.ts'
import { loadSuppression } from '../erasure/suppressed.ts'
import { upsertCounted } from './counted-audience.store.ts'

/**
 * Keeps what a network counts, in place of what it counted before: not of somebody who was erased, nor once the
 * connection was taken away. Call it in the transaction that saves how far a look came.
 */
export async function keepCounted(
  ctx: Ctx,
  network: string,
  counted: readonly CountedAudience[],
): Promise<void> {
  if (counted.length === 0 || !(await isConnected(ctx, network))) return
  const isErased = await loadSuppression(ctx)
  for (const { platform, handle, ...one } of counted) {
    if (isErased(platform, handleKey(platform, handle))) continue
    await upsertCounted(ctx, accountId(platform, handle), { network, ...one })
  }
}
