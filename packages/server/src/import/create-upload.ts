import { rm } from 'node:fs/promises'
import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { createId } from '../create-id.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { describeFile } from './describe-file.ts'
import type { Upload } from './import.schema.ts'
import { uploadPath } from './import-paths.ts'
import { saveUpload } from './save-upload.ts'
import { insertUpload } from './upload.store.ts'

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
    const described = await describeFile(path)
    await withTransaction(ctx, async (ctx) => {
      await insertUpload(ctx, { id: uploadId, fileName: input.fileName, bytes })
      await audit(ctx, 'upload.created', uploadId, { bytes, format: described.format })
    })
    return { uploadId, fileName: input.fileName, bytes, ...described }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}
