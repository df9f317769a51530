import { bookingJobs } from '#features/bookings/jobs.ts'
import { connectionJobs } from '#features/connections/jobs.ts'
import { deliverNotices } from '#features/notifications/use-cases/deliver.ts'
import { peopleJobs } from '#features/people/jobs.ts'
import { notices } from '#notices'
import { cleanUp } from './clean-up.ts'
import { deleteFile } from './delete-file.ts'
import type { JobHandlers } from './handler.ts'

/** Which code runs which background task, all of them. Features export theirs from `jobs.ts`; they are spread here. */
export const jobHandlers: Required<JobHandlers> = {
  ...bookingJobs,
  ...connectionJobs,
  ...peopleJobs,
  'files.delete': deleteFile,
  'notifications.deliver': deliverNotices(notices),
  'platform.clean-up': cleanUp,
}
