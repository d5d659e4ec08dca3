import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/**
 * Whom an import must leave out. Only keyed hashes are kept: they tell whether a name is one of them, not which names
 * there are.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table erased_account (
    workspace_id text not null references workspace (id) on delete cascade,
    account_key text not null,
    erased_at timestamptz not null,
    primary key (workspace_id, account_key)
  )`.execute(db)
  await wallOff(db, 'erased_account', ['select', 'insert'])
}
