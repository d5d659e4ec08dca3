import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/**
 * What people know of a person beside the corpus: evidence of their standing, added by hand, or found in the profile
 * and confirmed or refused; and where they place somebody in the pyramid, when they know better.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table creator_evidence (
    id text primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    account_id text not null,
    kind text not null,
    quote text not null,
    source_url text,
    state text not null check (state in ('added', 'confirmed', 'refused')),
    saved_by text,
    saved_at timestamptz not null
  )`.execute(db)
  await sql`create index creator_evidence_account on creator_evidence (workspace_id, account_id)`.execute(db)
  await sql`create table creator_tier (
    workspace_id text not null references workspace (id) on delete cascade,
    account_id text not null,
    tier text not null,
    reason text not null,
    saved_by text,
    saved_at timestamptz not null,
    primary key (workspace_id, account_id)
  )`.execute(db)
  for (const table of ['creator_evidence', 'creator_tier'])
    await wallOff(db, table, ['select', 'insert', 'update', 'delete'])
}
