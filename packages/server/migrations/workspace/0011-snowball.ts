import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** People whom somebody found of no interest while looking for whom to follow next. By id: names stay in the corpus. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table snowball_dismissal (
    workspace_id text not null references workspace (id) on delete cascade,
    account_id text not null,
    dismissed_at timestamptz not null,
    primary key (workspace_id, account_id)
  )`.execute(db)
  await wallOff(db, 'snowball_dismissal', ['select', 'insert', 'delete'])
}
