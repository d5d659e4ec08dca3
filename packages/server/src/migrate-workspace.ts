import { readdir } from 'node:fs/promises'
import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'

const folder = new URL('../migrations/workspace/', import.meta.url)

/**
 * Brings the workspace schema up to date: numbered files, each once, forward only, all in one transaction and under
 * a lock, so that several processes may start at once.
 * @throws the error of the migration that failed; nothing of this run is kept then
 */
export async function migrateWorkspace<Tables>(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db: db as unknown as Kysely<unknown>,
    provider: { getMigrations: readMigrations },
    migrationTableName: 'workspace_migration',
    migrationLockTableName: 'workspace_migration_lock',
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((name) => /^\d{4}-[a-z-]+\.ts$/.test(name)).sort()
  const loaded = files.map(async (name) => {
    const migration: Migration = await import(new URL(name, folder).href)
    return [name.replace(/\.ts$/, ''), migration] as const
  })
  return Object.fromEntries(await Promise.all(loaded))
}
