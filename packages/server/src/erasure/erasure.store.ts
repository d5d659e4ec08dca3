import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { WorkspaceDb } from '../database.ts'

/** Keeps an account out from now on; a second time changes nothing. */
export async function insertErasedAccount(
  ctx: Pick<Ctx, 'db' | 'workspace' | 'clock'>,
  accountKey: string,
): Promise<void> {
  await ctx.db
    .insertInto('erased_account')
    .values({ workspace_id: ctx.workspace.id, account_key: accountKey, erased_at: ctx.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function listErasedAccountKeys(ctx: Pick<Ctx, 'db' | 'workspace'>): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('erased_account')
    .select('account_key')
    .where('workspace_id', '=', ctx.workspace.id)
    .execute()
  return rows.map((row) => row.account_key)
}

/** Any number that nothing else in the database uses as an advisory lock. */
const lockId = 720_311_006
const pauseMs = 100

/**
 * Runs `work` while no other process or request does the same: two erasures that rewrite one post would each take the
 * other's version for an old one. Whoever waits holds no connection.
 */
export async function withErasureLock<T>(db: WorkspaceDb, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const outcome = await db.transaction().execute(async (transaction) => {
      const { rows } = await sql<{
        taken: boolean
      }>`select pg_try_advisory_xact_lock(${lockId}) as taken`.execute(transaction)
      return rows[0]?.taken === true ? { result: await work() } : null
    })
    if (outcome) return outcome.result
    await sleep(pauseMs)
  }
}
