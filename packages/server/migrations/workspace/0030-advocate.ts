import { type Kysely, sql } from 'kysely'
import { wallOff } from '../../src/workspace/wall-off.ts'

/** Of whom somebody said that they are no ambassador, or no detractor, of the brand. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table advocate_refusal (
    workspace_id text not null references workspace (id) on delete cascade,
    account_id text not null,
    side text not null check (side in ('ambassadors', 'detractors')),
    refused_at timestamptz not null,
    primary key (workspace_id, account_id, side)
  )`.execute(db)
  await wallOff(db, 'advocate_refusal', ['select', 'insert', 'update', 'delete'])
}
