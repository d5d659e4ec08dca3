import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { createId } from '../create-id.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { assertMapping } from './assert-mapping.ts'
import type { ImportRun, Mapping } from './import.schema.ts'
import { importJobName } from './import-job-name.ts'
import { insertImportRun } from './import-run.store.ts'
import { showImportRun } from './import-run.ts'
import { getUpload } from './upload.store.ts'

export interface StartImportInput {
  readonly uploadId: string
  readonly mapping: Mapping
  /** What people will know the import by; the file's name unless told. */
  readonly source?: string | undefined
}

/**
 * Sends an uploaded file to be imported, and returns at once. The import survives a restart of Relais.
 * @throws AppError not_allowed, not_found, invalid_mapping
 */
export async function startImport(ctx: Ctx, jobs: JobQueue, input: StartImportInput): Promise<ImportRun> {
  requireRole(ctx, 'analyst')
  const { mapping } = input
  assertMapping(mapping, mapping.kind)
  const run = await withTransaction(ctx, async (ctx) => {
    const upload = await getUpload(ctx, input.uploadId)
    const source = input.source?.trim() || upload.fileName
    const id = createId('import', ctx.clock.now())
    const inserted = await insertImportRun(ctx, {
      id,
      uploadId: upload.id,
      kind: mapping.kind,
      source,
      mapping,
      state: 'waiting',
      bytesTotal: upload.bytes,
    })
    await audit(ctx, 'import.started', id, { kind: mapping.kind, source })
    return inserted
  })
  await jobs.send(importJobName, { runId: run.id, workspaceId: ctx.workspace.id })
  return showImportRun(run)
}
