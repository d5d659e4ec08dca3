import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/**
 * What a creator says to what was seen of their audience or of a jump in it, as somebody of the workspace wrote it down.
 * `about` is `audience`, or `growth:` and the day of the question. By id: names stay in the corpus.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table creator_answer (
    workspace_id text not null references workspace (id) on delete cascade,
    account_id text not null,
    about text not null,
    answer text not null,
    written_by text,
    written_at timestamptz not null,
    primary key (workspace_id, account_id, about)
  )`.execute(db)
  await wallOff(db, 'creator_answer', ['select', 'insert', 'update', 'delete'])
}
