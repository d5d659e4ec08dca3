import { openDatabase } from '@relais/server/database'
import type { PostgresAddress } from '@relais/server/engines/running-engine'
import { openJobQueue } from '@relais/server/jobs/job-queue'
import { silentLog } from '@relais/server/log'
import { migrateWorkspace } from '@relais/server/migrate-workspace'
import pg from 'pg'
import { createDatabaseName } from './create-database-name.ts'

const template = 'relais_template'

export function databaseUrl(address: PostgresAddress, database: string): string {
  const url = new URL(address.url)
  url.pathname = `/${database}`
  return url.href
}

async function asAdministrator(address: PostgresAddress, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl(address, 'postgres') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** Makes the migrated database, its job queue too, that the others are copies of; measures one copy in milliseconds. */
export async function prepareTemplate(
  address: PostgresAddress,
): Promise<{ template: string; cloneMs: number }> {
  await asAdministrator(address, `CREATE DATABASE ${template}`)
  const database = openDatabase(databaseUrl(address, template), silentLog)
  await migrateWorkspace(database.whole)
  const jobs = openJobQueue(database, silentLog)
  await jobs.boss()
  await jobs.close()
  await database.close()
  const startedAt = performance.now()
  const clone = await cloneDatabase(address, template)
  const cloneMs = performance.now() - startedAt
  await clone.drop()
  return { template, cloneMs }
}

/** A copy of a database under a name of its own. Nobody may be connected to the original. */
export async function cloneDatabase(
  address: PostgresAddress,
  original: string,
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = createDatabaseName()
  await asAdministrator(address, `CREATE DATABASE ${name} TEMPLATE ${original} STRATEGY file_copy`)
  return {
    url: databaseUrl(address, name),
    drop: () => asAdministrator(address, `DROP DATABASE ${name} WITH (FORCE)`),
  }
}
