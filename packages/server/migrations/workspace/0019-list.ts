import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/**
 * People whom somebody keeps together, by the ids of their accounts: names stay in the corpus. A reader is a member
 * who has opened a list: what is new to them is what came after `seen_until`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table list (
    id text primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    name text not null,
    note text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    deleted_at timestamptz
  )`.execute(db)
  await sql`create unique index list_name on list (workspace_id, lower(name)) where deleted_at is null`.execute(
    db,
  )
  await sql`create table list_person (
    workspace_id text not null references workspace (id) on delete cascade,
    list_id text not null references list (id) on delete cascade,
    account_id text not null,
    note text not null,
    added_at timestamptz not null,
    primary key (list_id, account_id)
  )`.execute(db)
  await sql`create index list_person_account on list_person (workspace_id, account_id)`.execute(db)
  await sql`create table list_reader (
    workspace_id text not null references workspace (id) on delete cascade,
    list_id text not null references list (id) on delete cascade,
    user_id text not null references user_account (id) on delete cascade,
    is_following boolean not null,
    visited_at timestamptz,
    seen_until timestamptz,
    seen_before timestamptz,
    primary key (list_id, user_id)
  )`.execute(db)
  for (const table of ['list', 'list_person', 'list_reader'])
    await wallOff(db, table, ['select', 'insert', 'update', 'delete'])
}
