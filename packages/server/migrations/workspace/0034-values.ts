import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** What the brand holds to, and what creators answered to the same questions, each answer with where it comes from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table brand_value (
    workspace_id text not null references workspace (id) on delete cascade,
    question text not null,
    answer text not null check (answer in ('yes', 'no', 'depends')),
    is_condition boolean not null,
    saved_at timestamptz not null,
    primary key (workspace_id, question)
  )`.execute(db)
  await sql`create table creator_value (
    workspace_id text not null references workspace (id) on delete cascade,
    account_id text not null,
    question text not null,
    answer text not null check (answer in ('yes', 'no', 'depends')),
    source text not null check (source in ('answered', 'talked', 'public')),
    source_url text,
    said_on text not null,
    saved_by text,
    saved_at timestamptz not null,
    primary key (workspace_id, account_id, question)
  )`.execute(db)
  for (const table of ['brand_value', 'creator_value'])
    await wallOff(db, table, ['select', 'insert', 'update', 'delete'])
}
