import type { JobDefinition } from '../jobs/job-definition.ts'
import { sampleJobName } from './sample-job-name.ts'
import { settleSample } from './settle-sample.ts'

export interface SampleJobData {
  readonly workspaceId: string
}

/** Loads or removes a workspace's sample, and goes on with it when Relais was stopped. */
export const sampleJob: JobDefinition<SampleJobData> = {
  name: sampleJobName,
  handle: (relais, { workspaceId }, signal) => settleSample(relais, workspaceId, signal),
}
