import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/**
 * What people decided of two accounts: one person's, or not. By the ids of the accounts, the smaller text first; an
 * undone decision leaves no row.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table account_join (
    workspace_id text not null references workspace (id) on delete cascade,
    account_a text not null,
    account_b text not null,
    state text not null check (state in ('joined', 'refused')),
    decided_by text,
    decided_at timestamptz not null,
    primary key (workspace_id, account_a, account_b),
    check (account_a < account_b)
  )`.execute(db)
  await sql`create index account_join_other on account_join (workspace_id, account_b)`.execute(db)
  await wallOff(db, 'account_join', ['select', 'insert', 'update', 'delete'])
}
