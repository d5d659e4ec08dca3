import { sql } from 'kysely'
import type { WorkspaceDb } from '../database.ts'

/**
 * Counts one attempt under each key and answers the counts within the current window. One statement per key, so that
 * a hundred attempts at once, in several processes, count as a hundred.
 */
export async function countAttempt(
  db: WorkspaceDb,
  key: string,
  windowSeconds: number,
  now: Date,
): Promise<Counted> {
  const oldest = new Date(now.getTime() - windowSeconds * 1000)
  const isOver = sql<boolean>`sign_in_attempt.window_started_at <= ${oldest}`
  const row = await db
    .insertInto('sign_in_attempt')
    .values({ key, window_started_at: now, attempts: 1 })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        attempts: sql`case when ${isOver} then 1 else sign_in_attempt.attempts + 1 end`,
        window_started_at: sql`case when ${isOver} then ${now} else sign_in_attempt.window_started_at end`,
      }),
    )
    .returning(['attempts', 'window_started_at'])
    .executeTakeFirstOrThrow()
  return { attempts: row.attempts, windowStartedAt: row.window_started_at }
}

export interface Counted {
  readonly attempts: number
  readonly windowStartedAt: Date
}

/** Takes one attempt back: it was a good one. */
export async function uncountAttempt(db: WorkspaceDb, key: string): Promise<void> {
  await db
    .updateTable('sign_in_attempt')
    .set((row) => ({ attempts: row('attempts', '-', 1) }))
    .where('key', '=', key)
    .where('attempts', '>', 0)
    .execute()
}

export async function forgetAttempts(db: WorkspaceDb, key: string): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('key', '=', key).execute()
}
