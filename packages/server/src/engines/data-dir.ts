import { accessSync, constants, mkdirSync, realpathSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../errors.ts'

/** What both engines write at their first start, with room to work: 300 MiB. */
export const firstStartBytes = 300 * 1024 * 1024

/**
 * Makes sure of a data directory of our own, closed to others when we create it.
 * @returns its real path
 * @throws AppError data_dir_unusable
 */
export function openDataDir(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const real = realpathSync(dataDir)
    if (!statSync(real).isDirectory()) throw new Error('It is not a directory.')
    accessSync(real, constants.R_OK | constants.W_OK | constants.X_OK)
    return real
  } catch (cause) {
    throw new AppError(
      'data_dir_unusable',
      `Relais cannot keep its data in ${dataDir}: ${(cause as Error).message} Choose another directory with --data.`,
      { dataDir, cause },
    )
  }
}

/** @throws AppError no_disk_space when fewer than `neededBytes` are free where the data directory lies */
export function requireFreeSpace(dataDir: string, neededBytes: number): void {
  const { bavail, bsize } = statfsSync(dataDir)
  const freeBytes = bavail * bsize
  if (freeBytes >= neededBytes) return
  const mebibytes = (bytes: number) => Math.floor(bytes / 1024 / 1024)
  throw new AppError(
    'no_disk_space',
    `The first start needs ${mebibytes(neededBytes)} MiB in ${dataDir}, and ${mebibytes(freeBytes)} MiB are free. Free some space or choose another directory with --data.`,
    { dataDir, neededBytes, freeBytes },
  )
}

export const postgresDir = (dataDir: string) => join(dataDir, 'postgres')
export const clickhouseDir = (dataDir: string) => join(dataDir, 'clickhouse')
export const logFile = (dataDir: string, name: string) => join(dataDir, 'logs', `${name}.log`)
