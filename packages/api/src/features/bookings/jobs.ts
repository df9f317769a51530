import type { JobsOf } from '#jobs/handler.ts'
import { cancelUpcoming } from './use-cases/cancel-upcoming.ts'
import { expireHold } from './use-cases/expire-hold.ts'

/** The background tasks of bookings. Each may run twice: the second time finds nothing left to do. */
export const bookingJobs: JobsOf<'bookings'> = {
  'bookings.expire-hold': async ({ bookingId }, ports) => await expireHold(ports, bookingId),
  'bookings.cancel-upcoming': async (ended, ports) => await cancelUpcoming(ports, ended),
}
