import type { Ctx } from '../context.ts'
import { accountId } from '../corpus/corpus-id.ts'
import { countCountedRows } from './counted-audience.store.ts'

/** Of how many accounts, by their handles, a network was asked what it counts. */
export async function countCounted(ctx: Ctx, platform: string, handles: readonly string[]): Promise<number> {
  return countCountedRows(
    ctx,
    handles.map((handle) => accountId(platform, handle)),
  )
}
