import type { CountedAudience } from '@relais/core/audience-fit/counted-audience'
import type { Ctx } from '../context.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export interface StoredCounted extends Omit<CountedAudience, 'platform' | 'handle'> {
  readonly network: string
}

export async function findCounted(
  { db, workspace }: Walled,
  accountId: string,
): Promise<StoredCounted | null> {
  const row = await db
    .selectFrom('counted_audience')
    .selectAll()
    .where('workspace_id', '=', workspace.id)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (row === undefined) return null
  const { reached, reach_from: from, reach_until: until } = row
  return {
    network: row.network,
    countedAt: row.counted_at.toISOString(),
    followers: row.followers,
    reach: reached === null || from === null || until === null ? null : { accounts: reached, from, until },
    sides: row.sides,
    trouble: row.trouble,
  }
}

/** Of which of some accounts there is anything. */
export async function countCountedRows(
  { db, workspace }: Walled,
  accountIds: readonly string[],
): Promise<number> {
  if (accountIds.length === 0) return 0
  const { n } = await db
    .selectFrom('counted_audience')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('workspace_id', '=', workspace.id)
    .where('account_id', 'in', accountIds)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** In place of what was counted before. */
export async function upsertCounted(
  { db, workspace }: Walled,
  accountId: string,
  { network, countedAt, followers, reach, sides, trouble }: StoredCounted,
): Promise<void> {
  const change = {
    ...{ network, counted_at: new Date(countedAt), followers, trouble, sides: JSON.stringify(sides) },
    ...{
      reached: reach?.accounts ?? null,
      reach_from: reach?.from ?? null,
      reach_until: reach?.until ?? null,
    },
  }
  await db
    .insertInto('counted_audience')
    .values({ workspace_id: workspace.id, account_id: accountId, ...change })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'account_id']).doUpdateSet(change))
    .execute()
}

export async function deleteCounted({ db, workspace }: Walled, accountId: string): Promise<void> {
  await db
    .deleteFrom('counted_audience')
    .where('workspace_id', '=', workspace.id)
    .where('account_id', '=', accountId)
    .execute()
}

export async function deleteCountedBy({ db, workspace }: Walled, network: string): Promise<void> {
  await db
    .deleteFrom('counted_audience')
    .where('workspace_id', '=', workspace.id)
    .where('network', '=', network)
    .execute()
}
