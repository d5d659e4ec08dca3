import type { Ctx } from '../context.ts'
import type { AskedPrice } from './price.schema.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export interface StoredPrice extends AskedPrice {
  readonly accountId: string
}

/** Prices in one currency, by account. */
export async function listPrices({ db, workspace }: Walled, currency: string): Promise<StoredPrice[]> {
  const rows = await db
    .selectFrom('asked_price')
    .select(['account_id', 'low', 'high', 'note', 'saved_by', 'saved_at'])
    .where('workspace_id', '=', workspace.id)
    .where('currency', '=', currency)
    .orderBy('account_id')
    .execute()
  return rows.map(({ account_id: accountId, low, high, note, saved_by: savedBy, saved_at: savedAt }) => ({
    ...{ accountId, low: Number(low), high: Number(high), note, savedBy },
    savedAt: savedAt.toISOString(),
  }))
}

export interface PriceChange {
  readonly accountId: string
  readonly low: number
  readonly high: number
  /** Left out: as it was. */
  readonly note?: string | undefined
}

export async function upsertPrice(ctx: Ctx, currency: string, change: PriceChange): Promise<void> {
  const { accountId, low, high, note } = change
  const said = {
    ...{ low, high, saved_at: ctx.clock.now() },
    saved_by: 'name' in ctx.actor ? ctx.actor.name : null,
  }
  await ctx.db
    .insertInto('asked_price')
    .values({ workspace_id: ctx.workspace.id, account_id: accountId, currency, note: note ?? '', ...said })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'account_id', 'currency'])
        .doUpdateSet(note === undefined ? said : { ...said, note }),
    )
    .execute()
}

export async function deletePrices(
  { db, workspace }: Walled,
  accountIds: readonly string[],
  currency?: string,
): Promise<void> {
  if (accountIds.length === 0) return
  await db
    .deleteFrom('asked_price')
    .where('workspace_id', '=', workspace.id)
    .where('account_id', 'in', [...accountIds])
    .$if(currency !== undefined, (query) => query.where('currency', '=', currency as string))
    .execute()
}
