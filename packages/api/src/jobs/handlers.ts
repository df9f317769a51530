import { bookingJobs } from '#features/bookings/jobs.ts'
import { connectionJobs } from '#features/connections/jobs.ts'
import { notificationJobs } from '#features/notifications/jobs.ts'
import { peopleJobs } from '#features/people/jobs.ts'
import { cleanUp } from './clean-up.ts'
import type { JobHandlers } from './handler.ts'

/** Which code runs which background task. Features export theirs from `jobs.ts`; they are spread here. */
export const jobHandlers: JobHandlers = {
  ...bookingJobs,
  ...connectionJobs,
  ...notificationJobs,
  ...peopleJobs,
  'platform.clean-up': cleanUp,
}
