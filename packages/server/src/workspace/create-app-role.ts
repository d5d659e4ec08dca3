import { type Kysely, sql } from 'kysely'

/**
 * Makes the role that every request works under. It owns nothing, so row-level security binds it. Roles belong to
 * the whole server: another database may have made it, or be making it right now.
 * @throws the server's error when this account may neither create the role nor use it; then its administrator runs
 *   `create role relais_app nologin; grant relais_app to <account>` once
 */
export async function createAppRole(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    begin
      if not exists (select from pg_roles where rolname = 'relais_app') then
        create role relais_app nologin;
      end if;
    exception when duplicate_object or unique_violation then
      null;
    end $$`.execute(db)
  await sql`
    do $$
    begin
      if not pg_has_role(current_user, 'relais_app', 'usage') then
        execute format('grant relais_app to %I', current_user);
      end if;
      execute format('grant usage on schema %I to relais_app', current_schema());
    end $$`.execute(db)
}
