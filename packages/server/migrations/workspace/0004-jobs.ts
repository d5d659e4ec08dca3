import { type Kysely, sql } from 'kysely'

/** When each nightly job last came to its end. The jobs themselves are kept by pg-boss, in a schema of its own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table nightly_run (name text primary key, finished_at timestamptz not null)`.execute(db)
}
