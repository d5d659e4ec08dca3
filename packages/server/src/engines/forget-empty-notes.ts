import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes away ClickHouse's empty notes of databases. A disk that fills up while a database is created leaves its note
 * empty, and no server starts over one; nothing can lie in a database whose note was never written.
 * @param dataDir ClickHouse's own
 */
export function forgetEmptyNotes(dataDir: string): void {
  const folder = join(dataDir, 'metadata')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.sql'))) {
    const note = join(folder, name)
    if (statSync(note).size === 0) rmSync(note)
  }
}
