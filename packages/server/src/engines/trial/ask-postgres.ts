import pg from 'pg'
import type { PostgresAddress } from '../running-engine.ts'

/** Runs SQL on a connection of its own. */
export async function askPostgres<Row extends object>(address: PostgresAddress, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: address.url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row & pg.QueryResultRow>(sql)).rows
  } finally {
    await client.end()
  }
}
