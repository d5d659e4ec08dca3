import { AppError } from '../errors.ts'

/** How PostgreSQL, ClickHouse and Node each say that a disk is full, or a user's share of it. */
const waysToSayIt = [
  'No space left on device',
  'Check free disk space',
  'ENOSPC',
  'Disk quota exceeded',
  'EDQUOT',
  'NOT_ENOUGH_SPACE',
]

/** Whether a full disk is what a message is about. */
export function saysDiskIsFull(message: string): boolean {
  return waysToSayIt.some((way) => message.includes(way))
}

/** @param what happened meanwhile, as the beginning of a sentence */
export function diskFull(what: string, details: Readonly<Record<string, unknown>>): AppError {
  return new AppError('no_disk_space', `${what}: the disk is full. Free some space and start again.`, details)
}
