import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** Files that were brought in: what waits to be imported, and what became of each import. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await wallOff(db, 'upload', ['select', 'insert', 'update', 'delete'])
  await wallOff(db, 'import_run', ['select', 'insert', 'update'])
}

const statements = [
  `create table upload (
    id text primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    file_name text not null,
    bytes bigint not null check (bytes >= 0),
    created_at timestamptz not null default now()
  )`,
  'create index upload_workspace on upload (workspace_id, created_at)',
  `create table import_run (
    id text primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    upload_id text references upload (id) on delete set null,
    kind text not null check (kind in ('posts', 'accounts', 'interactions')),
    source text not null,
    mapping jsonb,
    state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    bytes_total bigint,
    bytes_read bigint not null default 0,
    -- what is safely stored: a run that was interrupted goes on behind this line
    lines_done bigint not null default 0,
    rejected_bytes bigint not null default 0,
    rows_read bigint not null default 0,
    rows_stored bigint not null default 0,
    rows_updated bigint not null default 0,
    rows_snapshots bigint not null default 0,
    rows_duplicate bigint not null default 0,
    rows_rejected bigint not null default 0,
    rejected_by_reason jsonb not null default '{}',
    rows_per_second double precision,
    seconds_left double precision,
    error_code text,
    error_message text,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    -- the instant at which rows without one of their own count as observed, the same when a run goes on
    observed_at timestamptz not null,
    finished_at timestamptz
  )`,
  'create index import_run_workspace on import_run (workspace_id, created_at desc)',
]
