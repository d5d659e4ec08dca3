import { join } from 'node:path'
import pg from 'pg'
import { openBoundedLog } from './bounded-log.ts'
import { choosePort, loopback } from './choose-port.ts'
import { createCluster, hasCluster, removeUnfinishedClusters } from './create-cluster.ts'
import { endWith, spawnEngine, waitUntilReady } from './engine-process.ts'
import type { PostgresLauncherTask } from './postgres-launcher.ts'
import { reachablePostgresDir } from './postgres-programs.ts'
import { postgresUser } from './postgres-user.ts'
import type { PostgresAddress, RunningEngine } from './running-engine.ts'

export interface StartPostgresOptions {
  /** Holds one directory per major version; created when absent. One caller at a time. */
  readonly dir: string
  readonly logFile: string
  readonly password: string
  /** Used while free; another free one otherwise. */
  readonly port?: number
  /** More settings of postgresql.conf, by name. */
  readonly settings?: Readonly<Record<string, string>>
}

const major = '18'
const superuser = 'relais'
const database = 'relais'

async function ask<T>(
  address: PostgresAddress,
  name: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ ...address, database: name, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function ensureDatabase(address: PostgresAddress): Promise<boolean> {
  return await ask(address, 'postgres', async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${database}`)
    return true
  })
}

/**
 * Starts a PostgreSQL server on loopback as a child of this process, which it never outlives (on Linux by the kernel's
 * word), and waits for its first answer. Creates its files at the first start; the database `relais` exists then.
 * @throws AppError engine_failed, no_disk_space, port_taken, data_dir_unusable or unsupported_platform
 */
export async function startPostgres(options: StartPostgresOptions): Promise<RunningEngine<PostgresAddress>> {
  const dataDir = join(options.dir, major)
  const isFirstStart = !(await hasCluster(dataDir))
  const runAs = await postgresUser(isFirstStart ? null : dataDir)
  const programsDir = await reachablePostgresDir(runAs)
  if (isFirstStart) {
    await removeUnfinishedClusters(options.dir)
    await createCluster({
      parentDir: options.dir,
      name: major,
      programsDir,
      superuser,
      password: options.password,
      runAs,
    })
  }

  const port = await choosePort(options.port)
  const address: PostgresAddress = {
    url: `postgresql://${superuser}:${options.password}@${loopback}:${port}/${database}`,
    host: loopback,
    port,
    user: superuser,
    password: options.password,
    database,
  }
  const settings: Readonly<Record<string, string>> = {
    listen_addresses: loopback,
    unix_socket_directories: '',
    max_connections: '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...options.settings,
  }
  const task: PostgresLauncherTask = {
    program: join(programsDir, 'bin', 'postgres'),
    args: [
      '-D',
      runAs === null ? dataDir : '/proc/self/cwd',
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
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
