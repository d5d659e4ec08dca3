import type pg from 'pg'

/** Any number that nothing else in the database uses as an advisory lock. */
const lockId = 720_311_005

/**
 * Runs `work` while no other process does the same on this database: several may start at once on fresh stores. The
 * lock is the connection's, so it ends with the process that held it, however that ends.
 */
export async function withStoresLock<T>(pool: pg.Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockId])
    return await work()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockId]).catch(() => undefined)
    client.release()
  }
}
