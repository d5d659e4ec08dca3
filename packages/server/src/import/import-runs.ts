import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import type { ImportRun } from './import.schema.ts'
import { rejectedPath } from './import-paths.ts'
import { endAbandonedRuns, finishImportRun, getImportRun, listImportRuns } from './import-run.store.ts'
import { showImportRun } from './import-run.ts'

/** The workspace's imports, newest first. */
export async function listImports(ctx: Ctx): Promise<ImportRun[]> {
  requireRole(ctx, 'viewer')
  await endAbandonedRuns(ctx)
  return (await listImportRuns(ctx)).map(showImportRun)
}

/** @throws AppError not_found */
export async function getImport(ctx: Ctx, id: string): Promise<ImportRun> {
  requireRole(ctx, 'viewer')
  await endAbandonedRuns(ctx)
  return showImportRun(await getImportRun(ctx, id))
}

/**
 * Ends an import at its next batch. What it stored so far stays. An import that is over is left as it is.
 * @throws AppError not_allowed, not_found
 */
export async function cancelImport(ctx: Ctx, id: string): Promise<ImportRun> {
  requireRole(ctx, 'analyst')
  return withTransaction(ctx, async (ctx) => {
    await getImportRun(ctx, id)
    if (await finishImportRun(ctx, id, 'cancelled')) await audit(ctx, 'import.cancelled', id)
    return showImportRun(await getImportRun(ctx, id))
  })
}

/**
 * The rows that an import left out, as NDJSON: line, reason, field, value, text.
 * @throws AppError not_allowed, not_found
 */
export async function openRejectedRows(ctx: Ctx, id: string): Promise<ReadableStream<Uint8Array>> {
  requireRole(ctx, 'analyst')
  await getImportRun(ctx, id)
  const path = rejectedPath(ctx, id)
  const found = await stat(path).catch(() => null)
  if (!found)
    throw new AppError('not_found', 'The list of rejected rows of this import is not here any more.', { id })
  return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
}
