import { sql } from 'kysely'
import type { Ctx } from '../context.ts'

/** Of one day, as the network counts days. */
export interface SpendingDay {
  readonly network: string
  readonly day: string
}

export async function findSpent(ctx: Ctx, { network, day }: SpendingDay): Promise<number> {
  const row = await ctx.db
    .selectFrom('network_spending')
    .select('units')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('network', '=', network)
    .where('day', '=', day)
    .executeTakeFirst()
  return row?.units ?? 0
}

/**
 * Takes units out of a day, all processes together.
 * @returns false, and nothing is taken, when that would be more than the day holds
 */
export async function takeUnits(
  ctx: Ctx,
  { network, day }: SpendingDay,
  units: number,
  perDay: number,
): Promise<boolean> {
  if (units > perDay) return false
  const row = await ctx.db
    .insertInto('network_spending')
    .values({ workspace_id: ctx.workspace.id, network, day, units })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'network', 'day'])
        .doUpdateSet({ units: sql`network_spending.units + excluded.units` })
        .where(sql<boolean>`network_spending.units + excluded.units <= ${perDay}`),
    )
    .returning('units')
    .executeTakeFirst()
  return row !== undefined
}
