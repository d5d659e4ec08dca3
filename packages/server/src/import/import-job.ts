import { rm } from 'node:fs/promises'
import type { JobDefinition } from '../jobs/job-definition.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { executeImport } from './execute-import.ts'
import { importJobName } from './import-job-name.ts'
import { uploadPath } from './import-paths.ts'
import { getImportRun } from './import-run.store.ts'
import { deleteUpload } from './upload.store.ts'

export interface ImportJobData {
  readonly runId: string
  readonly workspaceId: string
}

/** Imports an uploaded file, and goes on where it was when Relais was stopped. The file is removed once it is in. */
export const importJob: JobDefinition<ImportJobData> = {
  name: importJobName,
  handle: async (relais, { runId, workspaceId }, signal) => {
    const workspace = await getWorkspace(relais.db, workspaceId)
    const ctx = relais.contextFor(workspace, { kind: 'job', name: importJobName })
    const { uploadId } = await getImportRun(ctx, runId)
    if (uploadId === null) return
    const path = uploadPath(ctx, uploadId)
    const run = await executeImport(ctx, runId, { path, signal })
    if (run.state !== 'done') return
    await rm(path, { force: true })
    await deleteUpload(ctx, uploadId)
  },
}
