import { deliverDigests, deliverNotices } from '#features/notifications/use-cases/deliver.ts'
import { featureJobs } from '#generated/jobs.gen.ts'
import { notices } from '#generated/notices.gen.ts'
import { cleanUp } from './clean-up.ts'
import { deleteFile } from './delete-file.ts'
import type { JobHandlers } from './handler.ts'

/** The handler of each background task. A missing handler is a compile error. */
export const jobHandlers: Required<JobHandlers> = {
  ...featureJobs,
  'files.delete': deleteFile,
  'notifications.deliver': deliverNotices(notices),
  'notifications.digest': deliverDigests(notices),
  'platform.clean-up': cleanUp,
}
