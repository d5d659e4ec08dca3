import { AppError } from '../errors.ts'
import { findUnavailableStore } from '../http/find-unavailable-store.ts'
import type { Relais } from '../open-relais.ts'
import type { JobDefinition } from './job-definition.ts'
import { saveNightlyRun } from './jobs.store.ts'

/**
 * Runs one job to its end.
 * @throws what says "try again later": Relais is stopping, or a store is away
 */
export async function runJob<Data extends object>(
  relais: Relais,
  job: JobDefinition<Data>,
  data: Data,
  signal: AbortSignal,
): Promise<void> {
  const startedAt = performance.now()
  try {
    await job.handle(relais, data, signal)
  } catch (error) {
    if (signal.aborted || isPassing(error)) throw error
    relais.log.error('job.failed', { job: job.name, error })
    return
  }
  if (job.isNightly) await saveNightlyRun(relais.db, job.name, relais.clock.now())
  relais.log.info('job.done', {
    job: job.name,
    seconds: Math.round((performance.now() - startedAt) / 100) / 10,
  })
}

function isPassing(error: unknown): boolean {
  return (
    (error instanceof AppError && error.code === 'store_unavailable') || findUnavailableStore(error) !== null
  )
}
