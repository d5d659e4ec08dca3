import type { JobDefinition } from '../jobs/job-definition.ts'
import { readPostsAnew } from './read-posts-anew.ts'

/** Brings what a newer Relais finds in texts to the posts that an older one read: at the first start, then nightly. */
export const readPostsAnewJob: JobDefinition = {
  name: 'read-posts-anew',
  isNightly: true,
  handle: async (relais, _data, signal) => {
    await readPostsAnew(relais, signal)
  },
}
