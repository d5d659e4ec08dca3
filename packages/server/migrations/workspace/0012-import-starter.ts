import { type Kysely, sql } from 'kysely'

/** Who started an import, by the name they had then: a person, or the key of a program; null for the command line. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table import_run add column started_by text`.execute(db)
}
