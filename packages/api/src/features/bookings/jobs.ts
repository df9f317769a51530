import type { JobsOf } from '#jobs/handler.ts'
import type { AccountId, BookingId, ProfessionalId } from '#kernel/ids.ts'
import { cancelUpcoming } from './use-cases/cancel-upcoming.ts'
import { expireHold } from './use-cases/expire-hold.ts'

declare module '#jobs/catalogue.ts' {
  interface JobPayloads {
    'bookings.expire-hold': { readonly bookingId: BookingId }
    /** A block has ended a connection: what the two had ahead is cancelled in the name of the one who ended it. */
    'bookings.cancel-upcoming': {
      readonly professionalId: ProfessionalId
      readonly clientId: AccountId
      readonly endedBy: AccountId
    }
  }
}

/** Each may run twice: the second time finds nothing left to do. */
export const jobs: JobsOf<'bookings'> = {
  'bookings.expire-hold': async ({ bookingId }, ports) => await expireHold(ports, bookingId),
  'bookings.cancel-upcoming': async (ended, ports) => await cancelUpcoming(ports, ended),
}
