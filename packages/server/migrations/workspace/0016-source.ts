import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** What is followed on networks and sites: sources, each with what it follows, and the runs that looked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await wallOff(db, 'source', ['select', 'insert', 'update', 'delete'])
  await wallOff(db, 'source_target', ['select', 'insert', 'update', 'delete'])
  await wallOff(db, 'source_run', ['select', 'insert', 'update', 'delete'])
}

const statements = [
  `create table source (
    id text primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    network text not null,
    name text not null,
    rhythm text not null,
    days_back integer not null check (days_back between 1 and 3650),
    -- active: looked at when it is due; paused: somebody said so; stopped: it cannot go on before somebody does something
    state text not null check (state in ('active', 'paused', 'stopped')),
    created_by text,
    created_at timestamptz not null,
    next_run_at timestamptz not null,
    last_success_at timestamptz,
    -- when the counts of its posts were last looked up again
    snapshots_at timestamptz,
    trouble jsonb
  )`,
  'create index source_workspace on source (workspace_id, created_at)',
  "create index source_due on source (next_run_at) where state = 'active'",
  `create table source_target (
    source_id text not null references source (id) on delete cascade,
    workspace_id text not null references workspace (id) on delete cascade,
    kind text not null,
    value text not null,
    base_url text not null,
    name text,
    -- where the connector goes on: saved after what lies before it is stored
    cursor jsonb,
    due_at timestamptz not null,
    -- the run that this target is still owed to; null when nothing is under way
    run_id text,
    last_success_at timestamptz,
    last_post_at timestamptz,
    posts_per_day double precision,
    trouble jsonb,
    primary key (source_id, kind, value, base_url)
  )`,
  `create table source_run (
    id text primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    source_id text not null references source (id) on delete cascade,
    cause text not null check (cause in ('schedule', 'asked')),
    -- waiting: until a worker takes it; retrying: something failed in passing, and is tried again at retry_at
    state text not null check (state in ('waiting', 'running', 'retrying', 'done', 'failed', 'cancelled')),
    -- since something last went well
    tries integer not null default 0,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    retry_at timestamptz,
    finished_at timestamptz,
    targets_total integer not null,
    targets_done integer not null default 0,
    share double precision,
    counts jsonb not null,
    rejected_by_reason jsonb not null default '{}',
    -- the first few, for people to look at
    rejected jsonb not null default '[]',
    deleted_posts integer not null default 0,
    deleted_accounts integer not null default 0,
    cost double precision not null default 0,
    trouble jsonb,
    -- somebody has seen that it failed, and leaves it at that
    dismissed_at timestamptz
  )`,
  'create index source_run_source on source_run (source_id, created_at desc)',
  "create index source_run_failed on source_run (workspace_id, finished_at desc) where state = 'failed'",
  // How far ahead each host is booked, and until when it wants to be left alone: one for all processes, across restarts.
  `create table host_pace (
    host text primary key,
    booked_until timestamptz not null,
    paused_until timestamptz
  )`,
]
