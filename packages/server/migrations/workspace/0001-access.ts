import { type Kysely, sql } from 'kysely'
import { createAppRole } from '../../src/workspace/create-app-role.ts'
import { wallOff } from '../../src/workspace/wall-off.ts'

/**
 * Who may come in, and where: workspaces, the tables that better-auth reads and writes (under names of our own),
 * keys, sign-in attempts, and the audit trail.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createAppRole(db)
  for (const statement of statements) await sql.raw(statement).execute(db)
  await wallOff(db, 'member', ['select', 'insert', 'update', 'delete'])
  await wallOff(db, 'invitation', ['select', 'insert', 'update', 'delete'])
  await wallOff(db, 'api_key', ['select', 'insert', 'update', 'delete'])
  await wallOff(db, 'audit_event', ['select', 'insert'])
}

const statements = [
  'create sequence workspace_scope as bigint minvalue 1',
  `create table workspace (
    id text primary key,
    name text not null,
    slug text not null unique,
    scope bigint not null unique default nextval('workspace_scope') check (scope > 0),
    logo text,
    metadata text,
    created_at timestamptz not null default now()
  )`,
  'grant select, update on workspace to relais_app',
  'alter table workspace enable row level security',
  `create policy own_workspace on workspace to relais_app
    using (id = (select current_setting('relais.workspace_id', true)))
    with check (id = (select current_setting('relais.workspace_id', true)))`,

  `create table user_account (
    id text primary key,
    name text not null,
    email text not null unique check (email = lower(email)),
    email_verified boolean not null default false,
    image text,
    locale text not null default 'en',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  )`,
  `create table credential (
    id text primary key,
    user_id text not null references user_account (id) on delete cascade,
    provider_id text not null,
    account_id text not null,
    password text,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (provider_id, account_id)
  )`,
  'create index credential_user on credential (user_id)',
  `create table session (
    id text primary key,
    user_id text not null references user_account (id) on delete cascade,
    token text not null unique,
    workspace_id text references workspace (id) on delete set null,
    expires_at timestamptz not null,
    ip_address text,
    user_agent text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  )`,
  'create index session_of_user on session (user_id)',
  'create index session_expiry on session (expires_at)',
  `create table verification (
    id text primary key,
    identifier text not null,
    value text not null,
    expires_at timestamptz not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  )`,
  'create index verification_identifier on verification (identifier)',

  `create table member (
    id text primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    user_id text not null references user_account (id) on delete cascade,
    role text not null check (role in ('owner', 'manager', 'analyst', 'viewer')),
    created_at timestamptz not null default now(),
    unique (workspace_id, user_id)
  )`,
  'create index member_user on member (user_id)',
  // Someone working in a workspace sees the names of its members and nobody else's.
  'grant select (id, name, email) on user_account to relais_app',
  'alter table user_account enable row level security',
  `create policy fellow_members on user_account for select to relais_app
    using (exists (select from member where member.user_id = user_account.id))`,

  `create table invitation (
    id text primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    email text not null check (email = lower(email)),
    role text not null check (role in ('manager', 'analyst', 'viewer')),
    status text not null default 'pending' check (status in ('pending', 'accepted', 'cancelled')),
    inviter_id text not null references user_account (id) on delete cascade,
    expires_at timestamptz not null,
    created_at timestamptz not null default now()
  )`,
  `create unique index invitation_pending on invitation (workspace_id, email) where status = 'pending'`,

  `create table api_key (
    id text primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    name text not null,
    start text not null,
    hash text not null unique,
    scopes text[] not null check (scopes <@ array['read', 'import', 'manage'] and cardinality(scopes) > 0),
    created_by text references user_account (id) on delete set null,
    created_at timestamptz not null default now(),
    last_used_at timestamptz
  )`,
  'create index api_key_workspace on api_key (workspace_id)',

  `create table sign_in_attempt (
    key text primary key,
    window_started_at timestamptz not null,
    attempts integer not null
  )`,

  `create table audit_event (
    id bigint generated always as identity primary key,
    workspace_id text not null references workspace (id) on delete cascade,
    at timestamptz not null,
    actor_kind text not null,
    actor_id text,
    action text not null,
    subject text,
    details jsonb not null default '{}'
  )`,
  'create index audit_event_time on audit_event (workspace_id, at)',
]
