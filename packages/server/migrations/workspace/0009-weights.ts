import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** What counts how much, under a name. A version is never changed: rankings that were made with it stay explainable. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table weights (
    id text primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    name text not null,
    version integer not null,
    reach smallint not null check (reach between 0 and 100),
    relevance smallint not null check (relevance between 0 and 100),
    resonance smallint not null check (resonance between 0 and 100),
    created_at timestamptz not null,
    retired_at timestamptz,
    check (reach + relevance + resonance > 0)
  )`.execute(db)
  await sql`create unique index weights_version on weights (workspace_id, lower(name), version)`.execute(db)
  await wallOff(db, 'weights', ['select', 'insert', 'update'])
}
