import { Readable } from 'node:stream'
import type { ImportKind } from '@relais/core/record/record-fields'
import type { Ctx } from '@relais/server/context'
import { addCounts, type ImportCounts, noRows } from '@relais/server/corpus/steps/import-counts'
import type { RejectedRow } from '@relais/server/corpus/steps/import-step'
import { runImport } from '@relais/server/corpus/steps/run-import'
import { loadSuppression } from '@relais/server/erasure/suppressed'

export interface ImportedRecords {
  readonly counts: ImportCounts
  readonly rejected: readonly RejectedRow[]
}

/**
 * Imports records as a file of them would be, through the same steps, and waits until all are stored.
 * @example await importRecords(ctx, 'posts', [{ platform: 'twitter', id: '1', author: 'ana', at: '...', text: '...' }])
 */
export async function importRecords(
  ctx: Ctx,
  kind: ImportKind,
  records: readonly object[],
): Promise<ImportedRecords> {
  const bytes = Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const nowMs = () => ctx.clock.now().getTime()
  const target = {
    corpus: ctx.corpus,
    scope: ctx.workspace.scope,
    log: ctx.log,
    observedAtMs: nowMs(),
    isSuppressed: await loadSuppression(ctx),
  }
  const source = { bytes: Readable.from([bytes]), bytesTotal: bytes.length, bytesRead: () => bytes.length }
  const plan = {
    kind,
    mapping: null,
    format: 'ndjson' as const,
    nowMs,
    skipLines: 0,
    signal: new AbortController().signal,
  }
  let counts = noRows
  const rejected: RejectedRow[] = []
  for await (const batch of runImport(target, source, plan)) {
    counts = addCounts(counts, batch.counts)
    rejected.push(...batch.rejected)
  }
  return { counts, rejected }
}
