import type { Ctx } from '../context.ts'

/**
 * Runs `work` in one transaction behind the workspace's wall: everything it writes is kept, or nothing. Inside another
 * transaction it joins that one. Name the inner context `ctx` too, so that the outer one cannot be used by mistake.
 * @example return withTransaction(ctx, async (ctx) => { ... await audit(ctx, 'member.removed', id) })
 */
export async function withTransaction<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (ctx.db.isTransaction) return work(ctx)
  return ctx.db.transaction().execute((db) => work({ ...ctx, db }))
}
