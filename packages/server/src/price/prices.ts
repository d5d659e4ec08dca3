import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { findNames } from '../corpus/queries/find-names.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import type { AskedPrice, Prices, SavePricesInput } from './price.schema.ts'
import { deletePrices, listPrices, upsertPrice } from './price.store.ts'

/** What people asked for in one currency. Nothing is converted: in another one it is not known. */
export async function findPrices(ctx: Ctx, currency: string): Promise<Prices> {
  requireRole(ctx, 'viewer')
  const prices = await listPrices(ctx, currency)
  return { prices: prices.map((price) => ({ ...price, currency })) }
}

/** The same by account. */
export async function loadPrices(ctx: Ctx, currency: string): Promise<ReadonlyMap<string, AskedPrice>> {
  const prices = await listPrices(ctx, currency)
  return new Map(prices.map(({ accountId, ...price }) => [accountId, price]))
}

/**
 * Keeps what people asked for, in place of what was known before; null takes a price away.
 * @throws AppError not_found for an account that the corpus does not hold: nothing of what was sent is kept then
 */
export async function savePrices(ctx: Ctx, { currency, prices }: SavePricesInput): Promise<void> {
  requireRole(ctx, 'analyst')
  const given = prices.flatMap(({ price, ...said }) => (price === null ? [] : [{ ...said, ...price }]))
  const gone = prices.filter(({ price }) => price === null).map(({ accountId }) => accountId)
  const names = await findNames(
    ctx.corpus,
    given.map(({ accountId }) => accountId),
  )
  const unknown = given.find(({ accountId }) => !names.has(accountId))
  if (unknown)
    throw new AppError(
      'not_found',
      `No account with the id ${unknown.accountId} is in this workspace's data.`,
      {
        accountId: unknown.accountId,
      },
    )
  await withTransaction(ctx, async (ctx) => {
    await deletePrices(ctx, gone, currency)
    for (const price of given) await upsertPrice(ctx, currency, price)
    // Without the ids, which would outlive a person's erasure.
    await audit(ctx, 'prices.saved', null, { saved: given.length, removed: gone.length })
  })
}

/** Forgets what somebody who is erased asked for. */
export async function forgetPrices(ctx: Ctx, accountId: string): Promise<void> {
  await deletePrices(ctx, [accountId])
}
