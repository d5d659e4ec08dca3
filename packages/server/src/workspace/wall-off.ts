import { type Kysely, sql } from 'kysely'

type Privilege = 'select' | 'insert' | 'update' | 'delete'

/**
 * Puts a table with a `workspace_id` column behind the wall: requests see and write the rows of their own workspace
 * only, whatever their query says. Every migration that makes such a table calls it; a test finds those that forgot.
 * @example await wallOff(db, 'import_run', ['select', 'insert', 'update'])
 */
export async function wallOff(
  db: Kysely<unknown>,
  table: string,
  privileges: readonly Privilege[],
): Promise<void> {
  const name = sql.id(table)
  const isOwn = sql`workspace_id = (select current_setting('relais.workspace_id', true))`
  await sql`alter table ${name} enable row level security`.execute(db)
  await sql`create policy own_workspace on ${name} to relais_app using (${isOwn}) with check (${isOwn})`.execute(
    db,
  )
  await sql`grant ${sql.raw(privileges.join(', '))} on ${name} to relais_app`.execute(db)
}
