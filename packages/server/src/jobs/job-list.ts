import { cleanUpJob } from './clean-up-job.ts'
import type { JobDefinition } from './job-definition.ts'

/** Every job that `relais start` works on. */
export const jobs: readonly JobDefinition<never>[] = [cleanUpJob]
