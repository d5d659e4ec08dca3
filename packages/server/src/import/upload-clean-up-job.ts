import { rm } from 'node:fs/promises'
import type { JobDefinition } from '../jobs/job-definition.ts'
import { listWorkspaces } from '../workspace/list-workspaces.ts'
import { uploadPath } from './import-paths.ts'
import { deleteUpload, listUploadsBefore } from './upload.store.ts'

const keptMs = 24 * 60 * 60 * 1000

/** Removes files that were uploaded a day ago and that no import waits for: they may hold personal data. */
export const uploadCleanUpJob: JobDefinition = {
  name: 'upload-clean-up',
  isNightly: true,
  handle: async (relais, _, signal) => {
    const before = new Date(relais.clock.now().getTime() - keptMs)
    for (const workspace of await listWorkspaces(relais.db)) {
      signal.throwIfAborted()
      const ctx = relais.contextFor(workspace, { kind: 'job', name: 'upload-clean-up' })
      for (const uploadId of await listUploadsBefore(ctx, before)) {
        await rm(uploadPath(ctx, uploadId), { force: true })
        await deleteUpload(ctx, uploadId)
      }
    }
  },
}
