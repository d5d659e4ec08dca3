import { randomBytes } from 'node:crypto'

/** A name that no other test file of any run uses, so that files can run side by side on one pair of servers. */
export function createDatabaseName(): string {
  return `t_${randomBytes(8).toString('hex')}`
}
