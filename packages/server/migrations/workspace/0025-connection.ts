import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** The key or authorisation with which a workspace asks a network, sealed, and what it has spent of a network's day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table network_connection (
    workspace_id text not null references workspace (id) on delete cascade,
    network text not null,
    kind text not null check (kind in ('key', 'authorisation')),
    -- pending: sent to the network to be authorised; refused: the network does not take it any more
    state text not null check (state in ('pending', 'connected', 'refused')),
    -- AES-256-GCM; only the secret in the data directory opens it
    sealed text not null,
    last_characters text not null,
    account text,
    expires_at timestamptz,
    connected_by text,
    connected_at timestamptz not null,
    primary key (workspace_id, network)
  )`.execute(db)
  await sql`create table network_spending (
    workspace_id text not null references workspace (id) on delete cascade,
    network text not null,
    -- as the network counts its days
    day text not null,
    units integer not null,
    primary key (workspace_id, network, day)
  )`.execute(db)
  for (const table of ['network_connection', 'network_spending'])
    await wallOff(db, table, ['select', 'insert', 'update', 'delete'])
}
