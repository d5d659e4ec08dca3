import { setTimeout as sleep } from 'node:timers/promises'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { registerJobs } from '../jobs/register-jobs.ts'
import type { Relais } from '../open-relais.ts'
import { listSourceRuns } from '../source/get-source.ts'
import type { SourceRunView } from '../source/source.schema.ts'
import { sourceJob } from '../source/source-job.ts'

const msBetweenLooks = 250

/**
 * Works on the queue of sources until the newest run of one is over, or put off until later. A running `relais start`
 * shares the work: whoever takes the job first does it.
 */
export async function waitForRun(relais: Relais, ctx: Ctx, sourceId: string): Promise<SourceRunView> {
  const jobs = await registerJobs(relais, [sourceJob])
  try {
    for (;;) {
      const [run] = await listSourceRuns(ctx, sourceId)
      if (run === undefined) throw new AppError('not_found', 'The source has no run.', { sourceId })
      if (run.state !== 'waiting' && run.state !== 'running') return run
      await sleep(msBetweenLooks)
    }
  } finally {
    await jobs.stop()
  }
}
