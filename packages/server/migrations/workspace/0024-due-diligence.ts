import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** Who a workspace competes with, and what people decided of a creator after looking closely. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table competitors (
    workspace_id text primary key references workspace (id) on delete cascade,
    names text[] not null,
    saved_at timestamptz not null
  )`.execute(db)
  await sql`create table creator_verdict (
    workspace_id text not null references workspace (id) on delete cascade,
    account_id text not null,
    verdict text not null check (verdict in ('ok', 'care', 'no')),
    reason text not null,
    decided_by text,
    decided_at timestamptz not null,
    primary key (workspace_id, account_id)
  )`.execute(db)
  for (const table of ['competitors', 'creator_verdict'])
    await wallOff(db, table, ['select', 'insert', 'update', 'delete'])
}
