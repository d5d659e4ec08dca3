import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** What a network itself counts of the followers of an account, as it tells whoever runs the account: the newest. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table counted_audience (
    workspace_id text not null references workspace (id) on delete cascade,
    account_id text not null,
    -- by whose connection it was told, with which it goes
    network text not null,
    counted_at timestamptz not null,
    followers integer,
    reached integer,
    -- whole days in UTC; the last is no longer in it
    reach_from text,
    reach_until text,
    -- by country, city, age and gender: value and followers
    sides jsonb not null,
    trouble text check (trouble in ('too_few', 'nothing', 'not_permitted', 'refused')),
    primary key (workspace_id, account_id)
  )`.execute(db)
  await wallOff(db, 'counted_audience', ['select', 'insert', 'update', 'delete'])
}
