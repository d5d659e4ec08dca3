import { randomBytes } from 'node:crypto'
import { chown, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '../errors.ts'
import { diskFull, saysDiskIsFull } from './disk-full.ts'
import { dataDirArgument } from './postgres-server.ts'
import type { SystemUser } from './postgres-user.ts'
import { runProgram } from './run-program.ts'

export interface CreateClusterOptions {
  /** Holds the finished directory and, meanwhile, the unfinished one. */
  readonly parentDir: string
  /** Name of the finished directory in `parentDir`. */
  readonly name: string
  readonly programsDir: string
  readonly superuser: string
  readonly password: string
  readonly runAs: SystemUser | null
}

const unfinished = '.unfinished-'

async function syncDir(path: string): Promise<void> {
  const dir = await open(path, 'r')
  await dir.sync()
  await dir.close()
}

function runInitdb(options: CreateClusterOptions, dir: string, passwordFile: string): Promise<void> {
  const { runAs } = options
  return runProgram({
    program: join(options.programsDir, 'bin', 'initdb'),
    args: [
      `--pgdata=${dataDirArgument(dir, runAs)}`,
      // Beside the directory, and named from within it: see dataDirArgument.
      `--pwfile=../${basename(passwordFile)}`,
      `--username=${options.superuser}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    cwd: dir,
    runAs,
  })
}

function explain(cause: unknown): AppError {
  const output = String(cause)
  return saysDiskIsFull(output)
    ? diskFull('PostgreSQL could not create its files', { output })
    : new AppError('engine_failed', `PostgreSQL could not create its files:\n${output}`, { output })
}

/**
 * Creates PostgreSQL's files under a temporary name and renames them when they are complete and on disk, so that an
 * interrupted or failed first start leaves nothing that looks like a database.
 * @throws AppError no_disk_space or engine_failed; nothing half-made is left then
 */
export async function createCluster(options: CreateClusterOptions): Promise<void> {
  const { parentDir, runAs } = options
  const half = join(parentDir, `${options.name}${unfinished}${randomBytes(4).toString('hex')}`)
  const passwordFile = `${half}.password`
  try {
    await mkdir(parentDir, { recursive: true, mode: 0o700 })
    if (runAs) await chown(parentDir, runAs.uid, runAs.gid)
    await mkdir(half, { mode: 0o700 })
    await writeFile(passwordFile, `${options.password}\n`, { mode: 0o600, flag: 'wx' })
    if (runAs) {
      await chown(half, runAs.uid, runAs.gid)
      await chown(passwordFile, runAs.uid, runAs.gid)
    }
    await runInitdb(options, half, passwordFile)
    await rm(passwordFile)
    await rename(half, join(parentDir, options.name))
    await syncDir(parentDir)
  } catch (cause) {
    await rm(half, { recursive: true, force: true })
    await rm(passwordFile, { force: true })
    throw explain(cause)
  }
}

/** Removes what interrupted first starts left. Only for the one process that may start this directory's engines. */
export async function removeUnfinishedClusters(parentDir: string): Promise<void> {
  const names = await readdir(parentDir).catch(() => [])
  for (const name of names.filter((name) => name.includes(unfinished))) {
    await rm(join(parentDir, name), { recursive: true, force: true })
  }
}

/** Whether the directory holds a complete cluster. */
export async function hasCluster(dataDir: string): Promise<boolean> {
  return (await stat(join(dataDir, 'PG_VERSION')).catch(() => null)) !== null
}
