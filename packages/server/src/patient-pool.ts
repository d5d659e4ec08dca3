import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import { retryWhileAway } from './corpus/retry-while-away.ts'

/**
 * A pool that waits while PostgreSQL restarts, and that runs `greeting` on each connection before handing it out.
 * Only taking a connection is repeated: a statement that may have run is never sent twice.
 */
export function patientPool(pool: pg.Pool, greeting?: pg.QueryConfig): PostgresPool {
  return {
    connect: () => retryWhileAway(() => takeClient(pool, greeting)),
    end: () => pool.end(),
    options: pool.options,
  }
}

async function takeClient(pool: pg.Pool, greeting: pg.QueryConfig | undefined): Promise<PostgresPoolClient> {
  const client = await pool.connect()
  if (!greeting) return client
  try {
    await client.query(greeting)
    return client
  } catch (error) {
    client.release(true)
    throw error
  }
}
