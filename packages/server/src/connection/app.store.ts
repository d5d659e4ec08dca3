import type { Ctx } from '../context.ts'

export interface StoredApp {
  readonly network: string
  readonly clientId: string
  readonly sealedSecret: string | null
}

/** In place of the one that was there. */
export async function saveAppRow(ctx: Ctx, { network, clientId, sealedSecret }: StoredApp): Promise<void> {
  const values = { client_id: clientId, sealed_secret: sealedSecret }
  await ctx.db
    .insertInto('network_app')
    .values({ workspace_id: ctx.workspace.id, network, ...values })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'network']).doUpdateSet(values))
    .execute()
}

export async function findApp(ctx: Ctx, network: string): Promise<StoredApp | null> {
  return (await listApps(ctx)).find((app) => app.network === network) ?? null
}

export async function listApps(ctx: Ctx): Promise<StoredApp[]> {
  const rows = await ctx.db
    .selectFrom('network_app')
    .select(['network', 'client_id', 'sealed_secret'])
    .where('workspace_id', '=', ctx.workspace.id)
    .execute()
  return rows.map((row) => ({
    network: row.network,
    clientId: row.client_id,
    sealedSecret: row.sealed_secret,
  }))
}

/** @returns whether there was one */
export async function deleteApp(ctx: Ctx, network: string): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('network_app')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('network', '=', network)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
