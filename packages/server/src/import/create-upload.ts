import { rm } from 'node:fs/promises'
import { suggestMapping } from '@relais/core/record/suggest-mapping'
import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { createId } from '../create-id.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import type { Upload } from './import.schema.ts'
import { uploadPath } from './import-paths.ts'
import { listColumns } from './list-columns.ts'
import { readSample } from './read-sample.ts'
import { saveUpload } from './save-upload.ts'
import { insertUpload } from './upload.store.ts'

const sampledRows = 200

/**
 * Takes a file in and says what it seems to hold. It waits for its import; nothing of it is stored in the corpus yet.
 * @throws AppError not_allowed, too_large, no_disk_space, unreadable_file
 */
export async function createUpload(
  ctx: Ctx,
  input: { readonly fileName: string; readonly body: ReadableStream<Uint8Array> },
): Promise<Upload> {
  requireRole(ctx, 'analyst')
  const uploadId = createId('upload', ctx.clock.now())
  const path = uploadPath(ctx, uploadId)
  const bytes = await saveUpload(input.body, path)
  try {
    const { format, compression, rows } = await readSample(path, sampledRows)
    const columns = listColumns(rows)
    await withTransaction(ctx, async (ctx) => {
      await insertUpload(ctx, { id: uploadId, fileName: input.fileName, bytes })
      await audit(ctx, 'upload.created', uploadId, { bytes, format })
    })
    return {
      uploadId,
      fileName: input.fileName,
      bytes,
      format,
      compression,
      columns: columns.map(({ name, examples }) => ({ name, examples: [...examples] })),
      suggested: suggestMapping(columns),
    }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}
