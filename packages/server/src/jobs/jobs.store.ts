import { sql } from 'kysely'
import type { WorkspaceDb } from '../database.ts'

export async function findNightlyRun(db: WorkspaceDb, name: string): Promise<Date | null> {
  const row = await db
    .selectFrom('nightly_run')
    .select('finished_at')
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.finished_at ?? null
}

export async function saveNightlyRun(db: WorkspaceDb, name: string, finishedAt: Date): Promise<void> {
  await db
    .insertInto('nightly_run')
    .values({ name, finished_at: finishedAt })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ finished_at: finishedAt }))
    .execute()
}

export interface ActiveJob {
  readonly id: string
  readonly name: string
  /** When it was taken, to the microsecond: somebody who takes it again takes it at another time. */
  readonly startedOn: string
}

/** Jobs that a process took and has not brought to an end; not those of the last seconds, which it is just taking. */
export async function listActiveJobs(db: WorkspaceDb): Promise<ActiveJob[]> {
  const { rows } = await sql<ActiveJob>`
    select id::text, name, started_on::text as "startedOn" from pgboss.job
    where state = 'active' and started_on < now() - interval '5 seconds'`.execute(db)
  return rows
}

/** Puts a job back in line, as if nobody had taken it; one that somebody has taken again since it was listed stays theirs. */
export async function putBackJob(db: WorkspaceDb, job: ActiveJob): Promise<void> {
  await sql`
    update pgboss.job set state = 'retry', start_after = now() - interval '1 second'
    where name = ${job.name} and id = ${job.id}::uuid and state = 'active'
      and started_on = ${job.startedOn}::timestamptz`.execute(db)
}

/** Whether a job that looks like a queued or running one is there already. */
export async function isJobPending(db: WorkspaceDb, name: string): Promise<boolean> {
  const { rows } = await sql`
    select from pgboss.job where name = ${name} and state in ('created', 'retry', 'active') limit 1`.execute(
    db,
  )
  return rows.length > 0
}

/** The advisory lock of the one process that decides what is due. */
const planningLock = 7204

/** Does the work unless another process is at it just now. */
export async function whileAlone(db: WorkspaceDb, work: () => Promise<void>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ isMine: boolean }>`
      select pg_try_advisory_xact_lock(${planningLock}) as "isMine"`.execute(transaction)
    if (rows[0]?.isMine) await work()
  })
}
