import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../errors.ts'
import { startOnFreePort } from './choose-port.ts'
import { createCluster, hasCluster, removeUnfinishedClusters } from './create-cluster.ts'
import { reachablePostgresDir } from './postgres-programs.ts'
import { servePostgres, superuser } from './postgres-server.ts'
import { postgresUser } from './postgres-user.ts'
import type { PostgresAddress, RunningEngine } from './running-engine.ts'
import { setPostgresPassword } from './set-postgres-password.ts'

export interface StartPostgresOptions {
  /** Holds one directory per major version; created when absent. One caller at a time. */
  readonly dir: string
  readonly logFile: string
  readonly password: string
  /** The files may be of an earlier start with a password that is lost: set this one. */
  readonly isNewPassword?: boolean
  /** Used while free; another free one otherwise. */
  readonly port?: number
  /** More settings of postgresql.conf, by name. */
  readonly settings?: Readonly<Record<string, string>>
}

const major = '18'

/** PostgreSQL's own data directory in `dir`: files of different major versions do not mix. */
export function postgresDataDir(dir: string): string {
  return join(dir, major)
}

/** Data of another major version is not read by this one, and must not be passed over as if there were none. */
async function refuseOtherMajor(dir: string): Promise<void> {
  const names = await readdir(dir).catch(() => [])
  const other = names.find((name) => /^\d+$/.test(name) && name !== major)
  if (other === undefined) return
  throw new AppError(
    'engine_failed',
    `${dir} holds data of PostgreSQL ${other}, and this is PostgreSQL ${major}. Back up with the version of Relais that wrote it, and restore the backup into a new data directory.`,
    { dir, found: other, major },
  )
}

/**
 * Starts a PostgreSQL server on loopback as a child of this process, which it never outlives (on Linux by the kernel's
 * word), and waits for its first answer. Creates its files at the first start; the database `relais` exists then.
 * @throws AppError engine_failed, no_disk_space, port_taken, data_dir_unusable or unsupported_platform
 */
export async function startPostgres(options: StartPostgresOptions): Promise<RunningEngine<PostgresAddress>> {
  const { dir, password } = options
  const dataDir = postgresDataDir(dir)
  const isFirstStart = !(await hasCluster(dataDir))
  const runAs = await postgresUser(isFirstStart ? null : dataDir)
  const programsDir = await reachablePostgresDir(runAs)
  if (isFirstStart) {
    await refuseOtherMajor(dir)
    await removeUnfinishedClusters(dir)
    await createCluster({ parentDir: dir, name: major, programsDir, superuser, password, runAs })
  } else if (options.isNewPassword) {
    await setPostgresPassword({ programsDir, dataDir, runAs, user: superuser, password })
  }
  return await startOnFreePort((mayUseRemembered) =>
    servePostgres({
      programsDir,
      dataDir,
      runAs,
      logFile: options.logFile,
      password,
      port: mayUseRemembered ? options.port : undefined,
      settings: options.settings ?? {},
    }),
  )
}
