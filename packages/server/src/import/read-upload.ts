import type { FileReading } from '@relais/core/record/file-reading'
import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { describeFile } from './describe-file.ts'
import type { ImportKind, Upload } from './import.schema.ts'
import { uploadPath } from './import-paths.ts'
import { getUpload } from './upload.store.ts'

export interface ReadUploadInput {
  readonly uploadId: string
  /** How to read it; what is not said is told by looking at the file. */
  readonly file: FileReading
  /** What the file holds, when the guess was wrong. */
  readonly kind?: ImportKind | undefined
}

/**
 * Looks at an uploaded file again, as somebody says that it must be read: another encoding, sheet or delimiter.
 * @throws AppError not_allowed, not_found, unreadable_file
 */
export async function readUpload(ctx: Ctx, { uploadId, file, kind }: ReadUploadInput): Promise<Upload> {
  requireRole(ctx, 'analyst')
  const { id, fileName, bytes } = await getUpload(ctx, uploadId)
  return { uploadId: id, fileName, bytes, ...(await describeFile(uploadPath(ctx, id), file, kind)) }
}
