import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** The app that a workspace registered at a network, and authorisations that people were sent to give. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table network_app (
    workspace_id text not null references workspace (id) on delete cascade,
    network text not null,
    client_id text not null,
    -- AES-256-GCM; null for an app without a secret
    sealed_secret text,
    primary key (workspace_id, network)
  )`.execute(db)
  await sql`create table authorisation_attempt (
    workspace_id text not null references workspace (id) on delete cascade,
    -- SHA-256: who reads this table cannot come back in somebody's place
    state_hash text not null,
    network text not null,
    user_id text not null,
    -- the proof of who began (PKCE)
    sealed_verifier text not null,
    expires_at timestamptz not null,
    primary key (workspace_id, state_hash)
  )`.execute(db)
  await wallOff(db, 'network_app', ['select', 'insert', 'update', 'delete'])
  await wallOff(db, 'authorisation_attempt', ['select', 'insert', 'delete'])
}
