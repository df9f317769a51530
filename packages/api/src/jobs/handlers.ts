import { featureJobs } from '#generated/jobs.gen.ts'
import { cleanUp } from './clean-up.ts'
import { deleteFile } from './delete-file.ts'
import type { JobHandlers } from './handler.ts'

/** Which code runs which background task. A task without its handler does not compile. */
export const jobHandlers: Required<JobHandlers> = {
  ...featureJobs,
  'files.delete': deleteFile,
  'platform.clean-up': cleanUp,
}
