import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** Sources that were removed together with the posts that they alone brought, until those posts are gone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table source_removal (
    source_id text primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    asked_at timestamptz not null
  )`.execute(db)
  await wallOff(db, 'source_removal', ['select', 'insert', 'delete'])
}
