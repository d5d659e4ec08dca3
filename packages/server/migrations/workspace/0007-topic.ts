import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** Topics that people keep under a name. A deleted one stays for a while, so that deleting can be undone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table topic (
    id text primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    name text not null,
    terms text[] not null,
    exclude text[] not null,
    languages text[] not null,
    platforms text[] not null,
    period text,
    excluded_posts text[] not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    deleted_at timestamptz
  )`.execute(db)
  await sql`create unique index topic_name on topic (workspace_id, lower(name)) where deleted_at is null`.execute(
    db,
  )
  await wallOff(db, 'topic', ['select', 'insert', 'update', 'delete'])
}
