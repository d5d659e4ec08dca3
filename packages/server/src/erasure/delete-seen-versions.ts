import type { CorpusTable } from '../corpus/corpus-tables.ts'
import type { OwnRows } from './own-rows.ts'

/** How the versions of a row are told apart: an expression over its columns, unique for row and content. */
export interface VersionKey {
  readonly table: CorpusTable
  readonly sql: string
}

/** The keys of every version of these rows that is stored now. */
export async function readVersionKeys(
  { corpus, scope }: OwnRows,
  { table, sql }: VersionKey,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await corpus.select<{ key: string }>({
    sql: `SELECT DISTINCT toString(${sql}) AS key FROM ${table}
      WHERE scope IN {scopes:Array(UInt64)} AND scope = {scope:UInt64} AND id IN {ids:Array(UInt64)}`,
    params: { scope, ids },
    maxSeconds: 600,
  })
  return rows.map(({ key }) => key)
}

/**
 * Deletes the versions that were seen and are not to be kept. Never "all but mine": what an import or another erasure
 * has written since then is not ours to delete, and two that did so would leave nothing.
 */
export async function deleteSeenVersions(
  { corpus }: OwnRows,
  { table, sql }: VersionKey,
  ids: readonly string[],
  seen: readonly string[],
  kept: readonly string[],
): Promise<void> {
  const stays = new Set(kept)
  const gone = [...new Set(seen)].filter((key) => !stays.has(key))
  if (gone.length === 0) return
  await corpus.deleteWhere(table, `id IN {ids:Array(UInt64)} AND ${sql} IN {gone:Array(UInt64)}`, {
    ids,
    gone,
  })
}
