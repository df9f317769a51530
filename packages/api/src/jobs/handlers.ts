import { accountJobs } from '#features/accounts/jobs.ts'
import { bookingJobs } from '#features/bookings/jobs.ts'
import { connectionJobs } from '#features/connections/jobs.ts'
import { notificationJobs } from '#features/notifications/jobs.ts'
import { cleanUp } from './clean-up.ts'
import { deleteFile } from './delete-file.ts'
import type { JobHandlers } from './handler.ts'

/** Which code runs which background task, all of them. Features export theirs from `jobs.ts`; they are spread here. */
export const jobHandlers: Required<JobHandlers> = {
  ...accountJobs,
  ...bookingJobs,
  ...connectionJobs,
  ...notificationJobs,
  'files.delete': deleteFile,
  'platform.clean-up': cleanUp,
}
