import type { JobsOf, ScheduleOf } from '#jobs/handler.ts'
import type { AccountId, BookingId, ProfessionalId } from '#kernel/ids.ts'
import { completeEnded } from './use-cases/attendance/complete-ended.ts'
import { cancelUpcoming } from './use-cases/cancel-upcoming.ts'
import { expireHold } from './use-cases/expire-hold.ts'
import { decideMinimums } from './use-cases/groups/decide-minimums.ts'
import { releaseLeft } from './use-cases/leave-hold.ts'

declare module '#jobs/catalogue.ts' {
  interface JobPayloads {
    /** Recurring: completes the sessions that ended. */
    'bookings.complete-ended': Record<string, never>
    /** Recurring: decides the minimums of groups that are due. */
    'bookings.decide-minimums': Record<string, never>
    'bookings.expire-hold': { readonly bookingId: BookingId }
    'bookings.expire-request': { readonly bookingId: BookingId }
    /** The page of a hold was closed. The job releases the hold, unless the page was opened again. */
    'bookings.release-left': {
      readonly bookingId: BookingId
      /** Of the booking when its page was closed. Absent in jobs of earlier versions. */
      readonly version?: number
    }
    /** A block ended a connection. The job cancels the upcoming bookings in the name of the person who blocked. */
    'bookings.cancel-upcoming': {
      readonly professionalId: ProfessionalId
      readonly clientId: AccountId
      readonly endedBy: AccountId
    }
  }
}

/** Every job may run twice; the second run changes nothing. */
export const jobs: JobsOf<'bookings'> = {
  // A group that failed its minimum is cancelled before it could be completed, even days later.
  'bookings.complete-ended': async (_nothing, ports) => {
    await decideMinimums(ports)
    await completeEnded(ports)
  },
  'bookings.decide-minimums': async (_nothing, ports) => await decideMinimums(ports),
  'bookings.expire-hold': async ({ bookingId }, ports) => await expireHold(ports, bookingId),
  'bookings.expire-request': async ({ bookingId }, ports) => await expireHold(ports, bookingId),
  'bookings.release-left': async (left, ports) => await releaseLeft(ports, left),
  'bookings.cancel-upcoming': async (ended, ports) => await cancelUpcoming(ports, ended),
}

export const schedule: ScheduleOf<'bookings'> = {
  'bookings.complete-ended': '* * * * *',
  'bookings.decide-minimums': '* * * * *',
}
