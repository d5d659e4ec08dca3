import { randomBytes } from 'node:crypto'
import { chmod, cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../errors.ts'
import { packagedPostgresDir } from './packaged-engines.ts'
import type { SystemUser } from './postgres-user.ts'

const otherMayEnter = 0o001
const worldReadable = 0o005
/** Where root keeps what other users must reach. */
const sharedRoot = '/var/lib/relais'

/** Whether every user may walk the whole way to `path`. */
async function isWayOpen(path: string): Promise<boolean> {
  for (let dir = dirname(path); ; dir = dirname(dir)) {
    const { mode } = await stat(dir)
    if ((mode & otherMayEnter) === 0) return false
    if (dir === dirname(dir)) return true
  }
}

async function isOwnedByRootAlone(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found !== null && found.uid === 0 && (found.mode & 0o022) === 0
}

/** Where a copy of PostgreSQL's programs for other users goes: one a version, for every clone on this machine. */
export async function postgresCopyDir(): Promise<string> {
  const about = await readFile(join(packagedPostgresDir(), '..', 'package.json'), 'utf8')
  return join(sharedRoot, `postgresql-${(JSON.parse(about) as { version: string }).version}`)
}

/** Renamed when complete: there is never a half one. */
async function copyForOtherUsers(source: string): Promise<string> {
  const target = await postgresCopyDir()
  if (await isOwnedByRootAlone(target)) return target
  const half = `${target}.${randomBytes(6).toString('hex')}`
  try {
    const isNew = (await mkdir(sharedRoot, { recursive: true })) !== undefined
    if (isNew) await chmod(sharedRoot, 0o755)
    await cp(source, half, { recursive: true, verbatimSymlinks: true })
    await chmod(half, 0o755)
    await rename(half, target)
    return target
  } catch (cause) {
    await rm(half, { recursive: true, force: true })
    // Another start may have been faster.
    if (await isOwnedByRootAlone(target)) return target
    throw new AppError(
      'data_dir_unusable',
      `PostgreSQL cannot run as root, its user cannot enter ${source}, and it could not be copied to ${sharedRoot}: ${(cause as Error).message} Put Relais where every user may enter, start it as an ordinary user, or set DATABASE_URL.`,
      { source, target: sharedRoot },
    )
  }
}

/**
 * The directory with PostgreSQL's `bin`, `lib` and `share` that `user` can reach. Where the way to the installed one
 * is closed to that user (a clone under /root), that is a copy of its 60 MB in /var/lib/relais, owned by root: nobody's
 * directories are opened for it.
 */
export async function reachablePostgresDir(user: SystemUser | null): Promise<string> {
  const installed = packagedPostgresDir()
  if (user === null) return installed
  const program = join(installed, 'bin', 'postgres')
  const isReadable = ((await stat(program)).mode & worldReadable) === worldReadable
  return isReadable && (await isWayOpen(program)) ? installed : copyForOtherUsers(installed)
}
