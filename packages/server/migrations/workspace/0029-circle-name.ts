import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** What people call a circle of a network, and by whom it is found again: accounts of those most heard in it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table circle_name (
    id text primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    name text not null,
    members text[] not null,
    named_by text,
    named_at timestamptz not null
  )`.execute(db)
  await sql`create index circle_name_workspace on circle_name (workspace_id)`.execute(db)
  await wallOff(db, 'circle_name', ['select', 'insert', 'update', 'delete'])
}
