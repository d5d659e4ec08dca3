import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { recordFields } from '@relais/core/record/record-fields'
import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { createId } from '../create-id.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { assertMapping } from './assert-mapping.ts'
import type { ImportRun, Mapping, Mend } from './import.schema.ts'
import { importJobName } from './import-job-name.ts'
import { uploadPath } from './import-paths.ts'
import { getImportRun, insertImportRun } from './import-run.store.ts'
import { type StoredImportRun, showImportRun } from './import-run.ts'
import { insertUpload } from './upload.store.ts'

export interface MendInput extends Mend {
  /** The import whose rows were mended. */
  readonly id: string
}

/** Rows with Relais's own fields arrive by column, nested ones with dots: each column is its field. */
function ownFields(kind: StoredImportRun['kind'], rows: Mend['rows']): Mapping {
  const present = new Set(rows.flatMap(({ cells }) => Object.keys(cells)))
  const names = recordFields[kind].map(({ name }) => name).filter((name) => present.has(name))
  return { kind, fields: Object.fromEntries(names.map((name) => [name, name])) }
}

/**
 * Imports rejected rows once somebody has mended them, as an import of its own that names the first. What it stores
 * and rejects is counted there; rows that are still wrong can be mended again.
 * @throws AppError not_allowed, not_found, invalid_mapping
 */
export async function mendImport(ctx: Ctx, jobs: JobQueue, input: MendInput): Promise<ImportRun> {
  requireRole(ctx, 'analyst')
  const first = await getImportRun(ctx, input.id)
  const { file: _, ...mapping } = input.mapping ?? first.mapping ?? ownFields(first.kind, input.rows)
  assertMapping(mapping, first.kind)
  const uploadId = createId('upload', ctx.clock.now())
  const path = uploadPath(ctx, uploadId)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const lines = input.rows.map(({ cells }) => `${JSON.stringify(cells)}\n`)
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0)
  await pipeline(Readable.from(lines), createWriteStream(path, { mode: 0o600 }))
  const run = await withTransaction(ctx, async (ctx) => {
    await insertUpload(ctx, { id: uploadId, fileName: first.source, bytes })
    const id = createId('import', ctx.clock.now())
    const inserted = await insertImportRun(ctx, {
      id,
      uploadId,
      kind: first.kind,
      source: first.source,
      mapping: { ...mapping, file: { format: 'ndjson' } },
      state: 'waiting',
      bytesTotal: bytes,
      mendOf: first.id,
    })
    await audit(ctx, 'import.started', id, { kind: first.kind, source: first.source, mendOf: first.id })
    return inserted
  })
  await jobs.send(importJobName, { runId: run.id, workspaceId: ctx.workspace.id })
  return showImportRun(run)
}
