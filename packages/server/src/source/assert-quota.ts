import { planSpending } from '@relais/core/source/plan-spending'
import { spentToday } from '../connection/spend.ts'
import type { Ctx } from '../context.ts'
import { Trouble } from '../fetching/trouble.ts'
import { sumCost } from './source-run.store.ts'
import type { SourceSession } from './source-session.ts'
import { listTargets } from './source-target.store.ts'

const dayMs = 86_400_000
/** How soon it is worth looking whether a day's quota has room again. */
const retryMs = 3_600_000

/**
 * Refuses to spend more than a network gives a day, over all sources of it, and says by how much waits are to be
 * stretched so that this does not happen.
 * @throws Trouble rate_limited
 */
export async function assertQuota(
  ctx: Ctx,
  { source, connector, progress }: SourceSession,
): Promise<{ readonly stretch: number }> {
  const { costs, name } = connector.about
  if (costs.perDay === null) return { stretch: 1 }
  const nowMs = ctx.clock.now().getTime()
  const spent =
    (await spentToday(ctx, connector.about)) ?? (await sumCost(ctx, source.network, new Date(nowMs - dayMs)))
  if (costs.dayZone === undefined && spent + costs.look > costs.perDay) {
    const why = `${spent} of ${costs.perDay} of the day's quota of ${name} are spent.`
    throw new Trouble('rate_limited', why, { host: name, retryAtMs: nowMs + retryMs })
  }
  const targets = await listTargets(ctx, source.id)
  const { rhythm, daysBack } = source
  const alreadySpent = Math.max(0, spent - progress().cost)
  const { stretch } = planSpending(targets, costs, { rhythm, daysBack, nowMs, alreadySpent })
  return { stretch }
}
