import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ctx } from '@relais/server/context'
import type { ImportKind } from '@relais/server/import/import.schema'
import { importFile } from '@relais/server/import/import-file'
import type { StoredImportRun } from '@relais/server/import/import-run'

/**
 * Imports records by the file that they make, and waits until all are stored.
 * @returns what became of them
 * @example await importRecords(ctx, 'posts', [{ platform: 'twitter', id: '1', author: 'ana', at: '...', text: '...' }])
 */
export async function importRecords(
  ctx: Ctx,
  kind: ImportKind,
  records: readonly object[],
): Promise<StoredImportRun> {
  const dir = await mkdtemp(join(tmpdir(), 'relais-test-import-'))
  try {
    const path = join(dir, 'records.ndjson')
    await writeFile(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    const run = await importFile(ctx, { path, kind, mapping: null })
    if (run.state !== 'done') throw new Error(`The import ended as ${run.state}: ${run.error?.message ?? ''}`)
    return run
  } finally {
    await rm(dir, { recursive: true })
  }
}
