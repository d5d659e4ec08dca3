import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** Whom somebody has looked at and put a mark on. Only the id of the account is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table creator_mark (
    workspace_id text not null references workspace (id) on delete cascade,
    account_id text not null,
    marked_at timestamptz not null,
    primary key (workspace_id, account_id)
  )`.execute(db)
  await wallOff(db, 'creator_mark', ['select', 'insert', 'delete'])
}
