import type { Selectable } from 'kysely'
import type { Ctx } from '../context.ts'
import type { ConnectionState, NetworkConnectionTable } from './connection.tables.ts'

export interface StoredConnection {
  readonly network: string
  readonly kind: 'key' | 'authorisation'
  readonly state: ConnectionState
  readonly sealed: string
  readonly lastCharacters: string
  readonly account: string | null
  readonly expiresAt: Date | null
  readonly connectedBy: string | null
  readonly connectedAt: Date
}

export type NewConnection = Omit<StoredConnection, 'connectedBy' | 'connectedAt'>

/** In place of the one that was there. */
export async function saveConnection(ctx: Ctx, one: NewConnection): Promise<void> {
  const values = {
    kind: one.kind,
    state: one.state,
    sealed: one.sealed,
    last_characters: one.lastCharacters,
    account: one.account,
    expires_at: one.expiresAt,
    connected_by: 'role' in ctx.actor ? ctx.actor.name : null,
    connected_at: ctx.clock.now(),
  }
  await ctx.db
    .insertInto('network_connection')
    .values({ workspace_id: ctx.workspace.id, network: one.network, ...values })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'network']).doUpdateSet(values))
    .execute()
}

export async function findConnection(ctx: Ctx, network: string): Promise<StoredConnection | null> {
  const row = await ctx.db
    .selectFrom('network_connection')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .where('network', '=', network)
    .executeTakeFirst()
  return row ? fromRow(row) : null
}

export async function listConnectionRows(ctx: Ctx): Promise<StoredConnection[]> {
  const rows = await ctx.db
    .selectFrom('network_connection')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .orderBy('network')
    .execute()
  return rows.map(fromRow)
}

/** As `findConnection`; nobody else changes it until the transaction is over. */
export async function lockConnection(ctx: Ctx, network: string): Promise<StoredConnection | null> {
  const row = await ctx.db
    .selectFrom('network_connection')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .where('network', '=', network)
    .forUpdate()
    .executeTakeFirst()
  return row ? fromRow(row) : null
}

/** The same authorisation with newer tokens. */
export async function replaceTokens(
  ctx: Ctx,
  network: string,
  sealed: string,
  expiresAtMs: number | null,
): Promise<void> {
  await ctx.db
    .updateTable('network_connection')
    .set({ sealed, expires_at: expiresAtMs === null ? null : new Date(expiresAtMs) })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('network', '=', network)
    .execute()
}

/** Unless it was replaced meanwhile. */
export async function markRefused(
  ctx: Ctx,
  { network, sealed }: Pick<StoredConnection, 'network' | 'sealed'>,
): Promise<void> {
  await ctx.db
    .updateTable('network_connection')
    .set({ state: 'refused' })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('network', '=', network)
    .where('sealed', '=', sealed)
    .execute()
}

/** @returns whether there was one */
export async function deleteConnection(ctx: Ctx, network: string): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('network_connection')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('network', '=', network)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

function fromRow(row: Selectable<NetworkConnectionTable>): StoredConnection {
  return {
    network: row.network,
    kind: row.kind,
    state: row.state,
    sealed: row.sealed,
    lastCharacters: row.last_characters,
    account: row.account,
    expiresAt: row.expires_at,
    connectedBy: row.connected_by,
    connectedAt: row.connected_at,
  }
}
