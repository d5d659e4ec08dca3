import { accessSync, constants, mkdirSync, realpathSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../errors.ts'
import { enginesFilePath } from './engines-file.ts'

/** What both engines write at their first start, with room to work: 300 MiB. */
export const firstStartBytes = 300 * 1024 * 1024

/** Without this much no log line, no lock and no password file can be written: 2 MiB. */
export const laterStartBytes = 2 * 1024 * 1024

function requireSameOwner(dataDir: string): void {
  const owner = statSync(enginesFilePath(dataDir), { throwIfNoEntry: false })?.uid
  const me = process.getuid?.()
  if (owner === undefined || me === undefined || owner === me) return
  throw new Error(`It was set up by user ${owner} and this is user ${me}; start Relais as the same user.`)
}

/**
 * Makes sure of a data directory of our own, closed to others when we create it. One that another user set up is
 * refused, also for root: files of two owners would lock that user out.
 * @returns its real path
 * @throws AppError data_dir_unusable
 */
export function openDataDir(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const real = realpathSync(dataDir)
    accessSync(real, constants.R_OK | constants.W_OK | constants.X_OK)
    requireSameOwner(real)
    return real
  } catch (cause) {
    const reason = (cause as Error).message.replace(/\.?$/, '.')
    throw new AppError(
      'data_dir_unusable',
      `Relais cannot keep its data in ${dataDir}: ${reason} Another directory is chosen with --data.`,
      { dataDir },
    )
  }
}

/**
 * @param neededBytes what must be free where the data directory lies: far more for a first start than for a later one
 * @throws AppError no_disk_space
 */
export function requireFreeSpace(dataDir: string, neededBytes: number): void {
  const { bavail, bsize } = statfsSync(dataDir)
  const freeBytes = bavail * bsize
  if (freeBytes >= neededBytes) return
  const mebibytes = (bytes: number) => Math.floor(bytes / 1024 / 1024)
  throw new AppError(
    'no_disk_space',
    `Relais needs ${mebibytes(neededBytes)} MiB free to start in ${dataDir}, and there are ${mebibytes(freeBytes)}. Free some space or choose another directory with --data.`,
    { dataDir, neededBytes, freeBytes },
  )
}

export const postgresDir = (dataDir: string) => join(dataDir, 'postgres')
export const clickhouseDir = (dataDir: string) => join(dataDir, 'clickhouse')
export const logFile = (dataDir: string, name: string) => join(dataDir, 'logs', `${name}.log`)
