import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** Whom the brand of a workspace wants to reach: one sheet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table target_audience (
    workspace_id text primary key references workspace (id) on delete cascade,
    sheet jsonb not null,
    saved_at timestamptz not null
  )`.execute(db)
  await wallOff(db, 'target_audience', ['select', 'insert', 'update', 'delete'])
}
