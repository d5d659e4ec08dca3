import type { JobDefinition } from '../jobs/job-definition.ts'
import { finishErasures } from './finish-erasures.ts'

/** Removes the bytes of erased people, every night. */
export const erasureJob: JobDefinition = {
  name: 'erasure',
  isNightly: true,
  handle: async (relais, _data, signal) => {
    await finishErasures(relais, signal)
  },
}
