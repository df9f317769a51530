import { attendanceCorrected, noShowContested, noShowRecorded } from './attendance-notices.ts'
import { bookingCancelled, bookingConfirmed, bookingRescheduled } from './booking-notices.ts'

/** The notices of this feature. */
export const notices = [
  attendanceCorrected,
  bookingCancelled,
  bookingConfirmed,
  bookingRescheduled,
  noShowContested,
  noShowRecorded,
] as const
