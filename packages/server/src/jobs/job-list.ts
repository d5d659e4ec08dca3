import { readPostsAnewJob } from '../corpus/read-posts-anew-job.ts'
import { erasureJob } from '../erasure/erasure-job.ts'
import { importJob } from '../import/import-job.ts'
import { uploadCleanUpJob } from '../import/upload-clean-up-job.ts'
import { pictureJob } from '../picture/picture-job.ts'
import { sampleJob } from '../sample/sample-job.ts'
import { sourceJob } from '../source/source-job.ts'
import { sourceRemovalJob } from '../source/source-removal-job.ts'
import { cleanUpJob } from './clean-up-job.ts'
import type { JobDefinition } from './job-definition.ts'

/** Every job that `relais start` works on. */
export const jobs: readonly JobDefinition<never>[] = [
  importJob,
  sourceJob,
  pictureJob,
  sourceRemovalJob,
  sampleJob,
  erasureJob,
  readPostsAnewJob,
  uploadCleanUpJob,
  cleanUpJob,
]
