import { type Kysely, sql } from 'kysely'

/**
 * When an import last said that it is at work. One that the command line ran and that fell silent was killed with its
 * process; nobody will take it up again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table import_run add column seen_at timestamptz not null default now()`.execute(db)
}
