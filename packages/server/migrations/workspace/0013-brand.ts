import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** Whose brand a workspace works for, and by which words posts name it; a sample world brings its own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table brand (
    workspace_id text primary key references workspace (id) on delete cascade,
    name text not null,
    terms text[] not null check (cardinality(terms) > 0),
    saved_at timestamptz not null
  )`.execute(db)
  await wallOff(db, 'brand', ['select', 'insert', 'update', 'delete'])
  await sql`alter table sample add column brand text`.execute(db)
}
