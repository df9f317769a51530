import { attendanceCorrected, noShowContested, noShowRecorded } from './attendance-notices.ts'
import { bookingCancelled, bookingConfirmed, bookingRescheduled } from './booking-notices.ts'
import { groupCalledOff, groupTakesPlace } from './group-notices.ts'

/** The notices of this feature. */
export const notices = [
  attendanceCorrected,
  bookingCancelled,
  bookingConfirmed,
  bookingRescheduled,
  groupCalledOff,
  groupTakesPlace,
  noShowContested,
  noShowRecorded,
] as const
