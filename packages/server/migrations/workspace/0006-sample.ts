import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** The sample of a workspace: which world it wants, how much of it lies in the corpus, and whether people see it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await wallOff(db, 'sample', ['select', 'insert', 'update', 'delete'])
}

const statements = [
  // Read with every request, so it stands beside the scope: while it is true, the corpus is the sample alone.
  'alter table workspace add column sample_is_shown boolean not null default false',
  `create table sample (
    workspace_id text primary key references workspace (id) on delete cascade,
    -- null: it is being removed
    wanted text,
    -- whose rows lie in the corpus: set before the first is written, null again after the last is deleted
    stored text,
    is_complete boolean not null default false,
    -- whole days by which the world was moved, the same when loading goes on after a crash
    shift_days integer not null default 0,
    bytes_total bigint not null default 0,
    bytes_read bigint not null default 0,
    rows_rejected bigint not null default 0,
    error_code text,
    error_message text,
    loaded_at timestamptz
  )`,
]
