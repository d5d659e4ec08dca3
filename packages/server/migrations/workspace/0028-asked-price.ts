import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** What people ask for, in minor units of a currency; no row where nobody said. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table asked_price (
    workspace_id text not null references workspace (id) on delete cascade,
    account_id text not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    low bigint not null check (low >= 0),
    high bigint not null check (high >= low),
    note text not null,
    saved_by text,
    saved_at timestamptz not null,
    primary key (workspace_id, account_id, currency)
  )`.execute(db)
  await wallOff(db, 'asked_price', ['select', 'insert', 'update', 'delete'])
}
