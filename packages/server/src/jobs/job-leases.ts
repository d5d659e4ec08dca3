import type pg from 'pg'
import { connectPatiently } from '../patient-pool.ts'

/** First half of the advisory locks that say "this job is alive"; the second is a hash of the job's id. */
const leaseClass = 7203

/**
 * Says which running jobs are alive. A lease is an advisory lock on one connection of this process: PostgreSQL takes
 * it back the moment the process is gone, however it went, so nobody has to guess by time.
 */
export interface JobLeases {
  take(jobId: string): Promise<void>
  giveBack(jobId: string): Promise<void>
  /** Whether no process holds the job; false for this one's own. */
  isAbandoned(jobId: string): Promise<boolean>
  /** Gives all leases back. */
  close(): Promise<void>
}

export function openJobLeases(pool: pg.Pool): JobLeases {
  const held = new Set<string>()
  let connection: Promise<pg.PoolClient> | null = null
  let isClosed = false
  let turn: Promise<unknown> = Promise.resolve()

  /** One question at a time: workers share the connection. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn.then(work, work)
    turn = next.catch(() => undefined)
    return next
  }

  /** One connection for all leases; after PostgreSQL restarted, a new one with the same leases. */
  function connect(): Promise<pg.PoolClient> {
    connection ??= (async () => {
      const client = await connectPatiently(pool)
      client.once('error', () => {
        connection = null
        client.release(true)
      })
      for (const id of held) await lock(client, id)
      return client
    })()
    connection.catch(() => {
      connection = null
    })
    return connection
  }

  return {
    take: (jobId) =>
      inTurn(async () => {
        await lock(await connect(), jobId)
        held.add(jobId)
      }),
    giveBack: (jobId) =>
      inTurn(async () => {
        held.delete(jobId)
        if (isClosed) return
        const client = await connect()
        await client.query('select pg_advisory_unlock($1, hashtext($2))', [leaseClass, jobId])
      }),
    isAbandoned: (jobId) =>
      inTurn(async () => {
        if (held.has(jobId)) return false
        const client = await connect()
        const { rows } = await client.query<{ free: boolean }>(
          'select pg_try_advisory_lock($1, hashtext($2)) as free',
          [leaseClass, jobId],
        )
        const isFree = rows[0]?.free === true
        if (isFree) await client.query('select pg_advisory_unlock($1, hashtext($2))', [leaseClass, jobId])
        return isFree
      }),
    close: async () => {
      isClosed = true
      const client = await connection?.catch(() => null)
      client?.release(true)
    },
  }
}

async function lock(client: pg.PoolClient, jobId: string): Promise<void> {
  await client.query('select pg_advisory_lock($1, hashtext($2))', [leaseClass, jobId])
}
