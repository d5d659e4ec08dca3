import { forgetExpired } from '../access/forget-expired.ts'
import type { JobDefinition } from './job-definition.ts'

/** Removes what is over: sessions, sign-in counts, and finished jobs. */
export const cleanUpJob: JobDefinition = {
  name: 'clean-up',
  isNightly: true,
  handle: async (relais) => {
    await forgetExpired(relais)
    await (await relais.jobs.boss()).maintain()
  },
}
