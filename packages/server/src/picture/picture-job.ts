import type { JobDefinition } from '../jobs/job-definition.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { listOpenPictureRuns } from './picture-run.store.ts'
import { runPictures } from './run-pictures.ts'

const name = 'picture'

interface PictureJobData {
  readonly runId: string
  readonly workspaceId: string
}

/** Looks at pictures that somebody asked for. Nothing is sent by itself. */
export const pictureJob: JobDefinition<PictureJobData> = {
  name,
  sendDue: async (relais) => {
    const pending = await relais.jobs.pending(name, 'runId')
    for (const run of await listOpenPictureRuns(relais.db))
      if (!pending.has(run.runId)) await relais.jobs.send(name, run)
  },
  handle: async (relais, { runId, workspaceId }, signal) => {
    const workspace = await getWorkspace(relais.db, workspaceId)
    const ctx = relais.contextFor(workspace, { kind: 'job', name })
    await runPictures(ctx, runId, { outside: await relais.outside(), signal })
  },
}
