import type { Ctx } from '../context.ts'
import { openRun } from './open-run.ts'
import { getSourceRow, listSourceRows, updateSource } from './source.store.ts'
import { dismissRuns } from './source-run.store.ts'

const ofKeys = new Set(['key_needed', 'key_expired', 'not_permitted', 'payment_needed'])

/** Sources that waited for a key look at everything again. Those that people paused stay so. */
export async function wakeSources(ctx: Ctx, network: string): Promise<void> {
  for (const source of await listSourceRows(ctx)) {
    const waits = source.network === network && ofKeys.has(source.trouble?.code ?? '')
    if (!waits || source.state === 'paused') continue
    await updateSource(ctx, source.id, { state: 'active', nextRunAt: ctx.clock.now(), trouble: null })
    await dismissRuns(ctx, { sourceId: source.id })
    await openRun(ctx, await getSourceRow(ctx, source.id), 'asked')
  }
}
