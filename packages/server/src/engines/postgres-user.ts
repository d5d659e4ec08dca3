import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { AppError } from '../errors.ts'

const run = promisify(execFile)

const userName = 'postgres'

export interface SystemUser {
  readonly uid: number
  readonly gid: number
}

async function findUser(name: string): Promise<SystemUser | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return null
  }
}

/**
 * The user that PostgreSQL runs as. It refuses to run as root, so for root that is the owner of the data if there is
 * one, else the system user `postgres`, created when absent. Null: the user who runs this program.
 * @param dataDir an existing data directory of PostgreSQL, or null before the first start
 * @throws AppError unsupported_platform when the user cannot be created
 */
export async function postgresUser(dataDir: string | null): Promise<SystemUser | null> {
  if (process.getuid?.() !== 0) return null
  if (process.platform !== 'linux') {
    throw new AppError(
      'unsupported_platform',
      'PostgreSQL refuses to run as root. Start Relais as an ordinary user, or set DATABASE_URL.',
    )
  }
  const owner = dataDir === null ? null : await stat(dataDir)
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const existing = await findUser(userName)
  if (existing !== null) return existing
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      userName,
    ])
  } catch (cause) {
    // Another start may have created it in this moment.
    const created = await findUser(userName)
    if (created !== null) return created
    throw new AppError(
      'unsupported_platform',
      `PostgreSQL refuses to run as root, and the system user ${userName} could not be created. Create it, start Relais as an ordinary user, or set DATABASE_URL.`,
      { cause },
    )
  }
  const created = await findUser(userName)
  if (created === null)
    throw new AppError('unexpected', `The system user ${userName} was created and is not there.`)
  return created
}
