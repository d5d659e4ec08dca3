import { quotaDay } from '@relais/core/source/quota-day'
import type { About } from '../connectors/connector.ts'
import type { Ctx } from '../context.ts'
import { Trouble } from '../fetching/trouble.ts'
import { findSpent, takeUnits } from './spending.store.ts'

/** What is spent of the day that a network counts now; null where it counts none. */
export async function spentToday(ctx: Ctx, { network, costs }: About): Promise<number | null> {
  if (costs.perDay === null || costs.dayZone === undefined) return null
  const { day } = quotaDay(ctx.clock.now().getTime(), costs.dayZone)
  return findSpent(ctx, { network, day })
}

/**
 * Pays for a question before it is asked, previews and failures too: so the day's quota is never overdrawn.
 * @throws Trouble quota_spent with the instant at which the next day begins
 */
export async function spend(ctx: Ctx, { network, name, costs }: About, units: number): Promise<void> {
  const { perDay, dayZone } = costs
  if (perDay === null || dayZone === undefined) return
  const { day, endsAtMs } = quotaDay(ctx.clock.now().getTime(), dayZone)
  if (await takeUnits(ctx, { network, day }, units, perDay)) return
  const why = `The ${perDay} units that ${name} gives a day are spent.`
  throw new Trouble('quota_spent', why, { host: name, retryAtMs: endsAtMs })
}
