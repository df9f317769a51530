import type { JobHandlers } from '#jobs/handler.ts'
import { cancelUpcoming } from './use-cases/cancel-upcoming.ts'
import { expireHold } from './use-cases/expire-hold.ts'

/** The background tasks of bookings. Each may run twice: the second time finds nothing left to do. */
export const bookingJobs: JobHandlers = {
  'bookings.expire-hold': async ({ bookingId }, ports) => await expireHold(ports, bookingId),
  'connections.cancel-upcoming': async (ended, ports) => await cancelUpcoming(ports, ended),
}
