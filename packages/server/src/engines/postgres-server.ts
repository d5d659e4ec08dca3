import { join } from 'node:path'
import pg from 'pg'
import { openBoundedLog } from './bounded-log.ts'
import { choosePort, loopback } from './choose-port.ts'
import { endWith, spawnEngine, waitUntilReady } from './engine-process.ts'
import type { PostgresLauncherTask } from './postgres-launcher.ts'
import type { SystemUser } from './postgres-user.ts'
import type { PostgresAddress, RunningEngine } from './running-engine.ts'

export const superuser = 'relais'
const database = 'relais'

export interface PostgresServerOptions {
  readonly programsDir: string
  readonly dataDir: string
  readonly runAs: SystemUser | null
  readonly logFile: string
  readonly password: string
  readonly port: number | undefined
  readonly settings: Readonly<Record<string, string>>
}

/**
 * How PostgreSQL is to name its data directory. As another user only the directory itself may be within its reach, not
 * the way to it (`DIR` is closed to others), so it is named by the working directory it was put into.
 */
export function dataDirArgument(dataDir: string, runAs: SystemUser | null): string {
  return runAs === null ? dataDir : '/proc/self/cwd'
}

export function postgresAddress(port: number, password: string): PostgresAddress {
  const url = `postgresql://${superuser}:${encodeURIComponent(password)}@${loopback}:${port}/${database}`
  return { url, host: loopback, port, user: superuser, password, database }
}

async function ensureDatabase(address: PostgresAddress): Promise<boolean> {
  const client = new pg.Client({ ...address, database: 'postgres', connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${database}`)
    return true
  } finally {
    // Nobody waits for the goodbye: it may never come from a server that dies now.
    client.end().catch(() => undefined)
  }
}

/** Runs PostgreSQL on an existing data directory until it answers; the database `relais` exists then. */
export async function servePostgres(options: PostgresServerOptions): Promise<RunningEngine<PostgresAddress>> {
  const { dataDir, runAs } = options
  const port = await choosePort(options.port)
  const address = postgresAddress(port, options.password)
  const settings: Readonly<Record<string, string>> = {
    port: String(port),
    listen_addresses: loopback,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...options.settings,
  }
  const asArguments = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const task: PostgresLauncherTask = {
    program: join(options.programsDir, 'bin', 'postgres'),
    args: ['-D', dataDirArgument(dataDir, runAs), ...asArguments],
    dataDir,
    user: runAs,
    parentPid: process.pid,
  }
  const log = openBoundedLog(options.logFile)
  const engine = spawnEngine('PostgreSQL', new URL('./postgres-launcher.ts', import.meta.url), task, '/', log)
  engine.exited.then(() => log.close())
  await waitUntilReady(engine, () => ensureDatabase(address))

  return {
    pid: engine.pid,
    address,
    exited: engine.exited,
    stop: () =>
      endWith(engine, [
        ['SIGINT', 10_000],
        ['SIGQUIT', 5_000],
        ['SIGKILL', 5_000],
      ]),
  }
}
