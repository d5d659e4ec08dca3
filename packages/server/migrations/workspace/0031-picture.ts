import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/**
 * What is kept of pictures that somebody had looked at: a hash of how each looks, never the picture; and the times when
 * somebody asked for it. By id: names and addresses stay in the corpus.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await wallOff(db, 'picture', ['select', 'insert', 'update', 'delete'])
  await wallOff(db, 'picture_run', ['select', 'insert', 'update', 'delete'])
}

const statements = [
  `create table picture (
    workspace_id text not null references workspace (id) on delete cascade,
    account_id text not null,
    -- a hash of the address that was looked at: another address is another picture
    address_hash text not null,
    outcome text not null,
    -- how it looks, 16 hexadecimal digits; null where it could not be read or is too plain
    hash text,
    is_animated boolean not null,
    looked_at timestamptz not null,
    primary key (workspace_id, account_id)
  )`,
  `create table picture_run (
    id text primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    -- whose audience; null: the people of the corpus, to find who is one person
    account_id text,
    -- stopped: by somebody; done also when hosts asked for a pause and pictures were left for another time
    state text not null check (state in ('waiting', 'running', 'done', 'stopped')),
    asked_by text,
    created_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    total integer not null,
    done integer not null default 0,
    postponed integer not null default 0
  )`,
  'create index picture_run_workspace on picture_run (workspace_id, created_at desc)',
  // One at a time for each audience, and for the people.
  `create unique index picture_run_open on picture_run (workspace_id, coalesce(account_id, ''))
    where state in ('waiting', 'running')`,
]
