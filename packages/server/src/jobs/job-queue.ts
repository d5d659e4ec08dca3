import type pg from 'pg'
import PgBoss from 'pg-boss'
import type { Database } from '../database.ts'
import type { Log } from '../log.ts'
import { connectPatiently } from '../patient-pool.ts'

/** Durable work, kept in PostgreSQL: a job that was sent runs, whatever happens to this process. */
export interface JobQueue {
  /** Hands work over. Returns when it is safely stored. */
  send(name: string, data: object): Promise<void>
  /** The values that queued and running jobs of a name have in one field of their data. */
  pending(name: string, field: string): Promise<Set<string>>
  /** Makes the queue of this name, unless it is there. */
  ensure(name: string): Promise<void>
  /** The library behind it, started; for the part that runs jobs. */
  boss(): Promise<PgBoss>
  close(): Promise<void>
}

/** Jobs are tried again so often before they are given up; a stop or a crash counts as one try. */
const mostTries = 100
const secondsBetweenTries = 5
/** The library ends a job after this time, which must stay under a day. */
const longestJobSeconds = 23 * 60 * 60

export function openJobQueue(database: Database, log: Log): JobQueue {
  const known = new Set<string>()
  let started: Promise<PgBoss> | null = null
  const boss = () => {
    started ??= start(database, log)
    return started
  }
  const ensureQueue = async (name: string) => {
    if (known.has(name)) return
    await (await boss()).createQueue(name, {
      name,
      retryLimit: mostTries,
      retryDelay: secondsBetweenTries,
      expireInSeconds: longestJobSeconds,
    })
    known.add(name)
  }
  return {
    boss,
    ensure: ensureQueue,
    send: async (name, data) => {
      await ensureQueue(name)
      await (await boss()).send(name, data)
    },
    pending: async (name, field) => {
      await ensureQueue(name)
      const { rows } = await execute(
        database.pool,
        `select data ->> $2 as value from pgboss.job
        where name = $1 and state in ('created', 'retry', 'active')`,
        [name, field],
      )
      return new Set((rows as { value: string | null }[]).flatMap(({ value }) => value ?? []))
    },
    close: async () => {
      if (started) await (await started).stop({ graceful: false })
    },
  }
}

async function start(database: Database, log: Log): Promise<PgBoss> {
  const boss = new PgBoss({
    schema: 'pgboss',
    schedule: false,
    supervise: false,
    db: { executeSql: (text, values) => execute(database.pool, text, values) },
  })
  boss.on('error', (error) => log.warn('jobs.trouble', { message: error.message }))
  return await boss.start()
}

async function execute(pool: pg.Pool, text: string, values: unknown[]): Promise<{ rows: unknown[] }> {
  const client = await connectPatiently(pool)
  try {
    const result = await client.query<Record<string, unknown>>(text, values)
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}
