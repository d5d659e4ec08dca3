import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FileReading } from '@relais/core/record/file-reading'
import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { createId } from '../create-id.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { assertMapping } from './assert-mapping.ts'
import { executeImport } from './execute-import.ts'
import type { ImportKind, Mapping } from './import.schema.ts'
import { finishImportRun, insertImportRun } from './import-run.store.ts'
import type { ImportProgress, StoredImportRun } from './import-run.ts'

export interface ImportFileInput {
  /** A file of this machine, or "-" for standard input. */
  readonly path: string
  readonly kind: ImportKind
  /** Null: the rows have Relais's own fields. */
  readonly mapping: Mapping | null
  /** How the file is read; what is not said is told by looking at it. */
  readonly file?: FileReading
  /** What people will know the import by; the file's name unless told. */
  readonly source?: string
  readonly signal?: AbortSignal
  onProgress?(progress: ImportProgress): void
}

const neverAborted = new AbortController().signal

async function sizeOf(path: string): Promise<number | null> {
  if (path === '-') return null
  return stat(path).then(
    ({ size }) => size,
    () => null,
  )
}

/**
 * Brings a file in and waits for it: for the command line and the sample. The same file again stores nothing.
 * @returns the run, also when the file could not be read to its end: then its state is `failed` and its error says why
 * @throws AppError not_allowed, invalid_mapping, store_unavailable; the signal's reason, with the run cancelled
 */
export async function importFile(ctx: Ctx, input: ImportFileInput): Promise<StoredImportRun> {
  requireRole(ctx, 'analyst')
  const { path, kind, mapping, signal = neverAborted } = input
  if (mapping !== null) assertMapping(mapping, kind)
  const bytesTotal = await sizeOf(path)
  const source = input.source ?? (path === '-' ? 'standard input' : basename(path))
  const run = await withTransaction(ctx, async (ctx) => {
    const id = createId('import', ctx.clock.now())
    const inserted = await insertImportRun(ctx, {
      id,
      uploadId: null,
      kind,
      source,
      mapping,
      state: 'running',
      bytesTotal,
    })
    await audit(ctx, 'import.started', id, { kind, source })
    return inserted
  })
  try {
    return await executeImport(ctx, run.id, {
      path,
      ...(input.file ? { file: input.file } : {}),
      signal,
      ...(input.onProgress ? { onProgress: input.onProgress } : {}),
    })
  } catch (error) {
    // Nobody picks up a run of the command line: it is over when its process gives up.
    const reason = signal.aborted ? 'cancelled' : 'failed'
    await finishImportRun(ctx, run.id, reason).catch(() => undefined)
    throw error
  }
}
