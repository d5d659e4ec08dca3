import type { JobDefinition } from '../jobs/job-definition.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { type DueSource, listDueSources } from './source.store.ts'
import { syncSource } from './sync-source.ts'

const name = 'source'
/** Sources that wait for their network do not keep the processor busy. */
const atOnce = 4
/** Sent at one round: the next is seconds away. */
const mostSent = 50

/** Looks at sources that are due. A source is in the queue once at most, so two workers never look at the same one. */
export const sourceJob: JobDefinition<DueSource> = {
  name,
  atOnce,
  sendDue: async (relais) => {
    const pending = await relais.jobs.pending(name, 'sourceId')
    const due = await listDueSources(relais.db, relais.clock.now(), mostSent + pending.size)
    for (const source of due) if (!pending.has(source.sourceId)) await relais.jobs.send(name, source)
  },
  handle: async (relais, { sourceId, workspaceId }, signal) => {
    const workspace = await getWorkspace(relais.db, workspaceId)
    const ctx = relais.contextFor(workspace, { kind: 'job', name })
    await syncSource(ctx, sourceId, { outside: await relais.outside(), signal })
  },
}
