import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/**
 * How an import read its file, so that rejected rows can be shown by column and mended; and whom an import of accounts
 * brought in, so that its page can say what is still lacking of each.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await wallOff(db, 'import_person', ['select', 'insert', 'delete'])
}

const statements = [
  `alter table import_run
    add column reading jsonb,
    -- names of the file's columns in their order
    add column columns jsonb not null default '[]',
    add column rows_repaired bigint not null default 0,
    -- the run whose rejected rows this one brings in mended
    add column mend_of text references import_run (id) on delete set null`,
  `create table import_person (
    workspace_id text not null references workspace (id) on delete cascade,
    run_id text not null references import_run (id) on delete cascade,
    -- in the order of the file, from 1
    position integer not null,
    -- id in the corpus, as decimal digits; what they are called is said there only
    account_id text not null,
    primary key (run_id, account_id)
  )`,
  'create index import_person_position on import_person (run_id, position)',
  'create index import_person_account on import_person (workspace_id, account_id)',
]
