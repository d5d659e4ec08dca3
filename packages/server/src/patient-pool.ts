import type { PostgresPool } from 'kysely'
import type pg from 'pg'
import { retryWhileAway } from './corpus/retry-while-away.ts'

/**
 * A connection from the pool, after `greeting` ran on it; waits while PostgreSQL restarts. Only taking a connection is
 * repeated: a statement that may have run is never sent twice.
 */
export async function connectPatiently(pool: pg.Pool, greeting?: pg.QueryConfig): Promise<pg.PoolClient> {
  return await retryWhileAway(async () => {
    const client = await pool.connect()
    if (!greeting) return client
    try {
      await client.query(greeting)
      return client
    } catch (error) {
      client.release(true)
      throw error
    }
  })
}

/** The same, as Kysely takes it. */
export function patientPool(pool: pg.Pool, greeting?: pg.QueryConfig): PostgresPool {
  return {
    connect: () => connectPatiently(pool, greeting),
    end: () => pool.end(),
    options: pool.options,
  }
}
