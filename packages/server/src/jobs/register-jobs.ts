import { setTimeout as sleep } from 'node:timers/promises'
import type { Relais } from '../open-relais.ts'
import { isDue } from './is-due.ts'
import type { JobDefinition } from './job-definition.ts'
import { type JobLeases, openJobLeases } from './job-leases.ts'
import { jobs as allJobs } from './job-list.ts'
import { findNightlyRun, isJobPending, listActiveJobs, putBackJob, whileAlone } from './jobs.store.ts'
import { runJob } from './run-job.ts'

export interface RunningJobs {
  /** Tells running jobs to end, waits for them a little, and leaves what did not end for the next start. */
  stop(): Promise<void>
}

const secondsBetweenPolls = 0.5
const longestGoodbyeMs = 2_500
const secondsBetweenRounds = 3

/**
 * Starts working on jobs, in this process. Jobs whose process was killed are put back in line, at once and every
 * few seconds; nightly jobs are sent when they are due.
 */
export async function registerJobs(
  relais: Relais,
  jobs: readonly JobDefinition<never>[] = allJobs,
): Promise<RunningJobs> {
  const stopping = new AbortController()
  const leases = openJobLeases(relais.database.pool)
  const running = new Set<Promise<void>>()
  const boss = await relais.jobs.boss()
  for (const job of jobs) {
    await relais.jobs.ensure(job.name)
    for (let worker = 0; worker < (job.atOnce ?? 1); worker++) {
      const options = { pollingIntervalSeconds: secondsBetweenPolls, batchSize: 1 }
      await boss.work<never>(job.name, options, async ([taken]) => {
        if (!taken) return
        const work = withLease(leases, taken.id, () => runJob(relais, job, taken.data, stopping.signal))
        running.add(work)
        await work.finally(() => running.delete(work))
      })
    }
  }
  const rounds = makeRounds(relais, jobs, leases, stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all(jobs.map(({ name }) => boss.offWork(name)))
      await Promise.race([Promise.allSettled([rounds, ...running]), sleep(longestGoodbyeMs)])
      await leases.close()
    },
  }
}

async function withLease(leases: JobLeases, jobId: string, work: () => Promise<void>): Promise<void> {
  await leases.take(jobId)
  try {
    await work()
  } finally {
    await leases.giveBack(jobId).catch(() => undefined)
  }
}

async function makeRounds(
  relais: Relais,
  jobs: readonly JobDefinition<never>[],
  leases: JobLeases,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await putBackAbandoned(relais, leases)
      await sendDueJobs(relais, jobs)
    } catch (error) {
      relais.log.warn('jobs.trouble', { error })
    }
    await sleep(secondsBetweenRounds * 1000, undefined, { signal }).catch(() => undefined)
  }
}

async function putBackAbandoned(relais: Relais, leases: JobLeases): Promise<void> {
  for (const job of await listActiveJobs(relais.db)) {
    if (!(await leases.isAbandoned(job.id))) continue
    relais.log.info('job.put_back', { job: job.name, id: job.id })
    await putBackJob(relais.db, job)
  }
}

async function sendDueJobs(relais: Relais, jobs: readonly JobDefinition<never>[]): Promise<void> {
  const planned = jobs.filter(({ sendDue }) => sendDue !== undefined)
  // Two that looked at once would both find the same thing due.
  if (planned.length > 0) {
    await whileAlone(relais.db, async () => {
      for (const job of planned) await job.sendDue?.(relais)
    })
  }
  for (const { name } of jobs.filter(({ isNightly }) => isNightly)) {
    const isWaiting = await isJobPending(relais.db, name)
    if (!isWaiting && isDue(await findNightlyRun(relais.db, name), relais.clock.now())) {
      await relais.jobs.send(name, {})
    }
  }
}
