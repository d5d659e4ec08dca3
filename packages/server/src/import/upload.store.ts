import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'

export interface StoredUpload {
  readonly id: string
  readonly fileName: string
  readonly bytes: number
}

export async function insertUpload(ctx: Ctx, upload: StoredUpload): Promise<void> {
  await ctx.db
    .insertInto('upload')
    .values({
      id: upload.id,
      workspace_id: ctx.workspace.id,
      file_name: upload.fileName,
      bytes: upload.bytes,
      created_at: ctx.clock.now(),
    })
    .execute()
}

/** @throws AppError not_found */
export async function getUpload(ctx: Ctx, id: string): Promise<StoredUpload> {
  const row = await ctx.db
    .selectFrom('upload')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) {
    throw new AppError('not_found', 'This file is not here any more. Choose it again.', { uploadId: id })
  }
  return { id: row.id, fileName: row.file_name, bytes: Number(row.bytes) }
}

export async function deleteUpload(ctx: Ctx, id: string): Promise<void> {
  await ctx.db
    .deleteFrom('upload')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .execute()
}

/** Uploads that nothing waits for any more. */
export async function listUploadsBefore(ctx: Ctx, instant: Date): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('upload')
    .select('id')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('created_at', '<', instant)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('import_run')
            .select('import_run.id')
            .whereRef('import_run.upload_id', '=', 'upload.id')
            .where('state', 'in', ['waiting', 'running']),
        ),
      ),
    )
    .execute()
  return rows.map(({ id }) => id)
}
