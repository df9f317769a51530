import { attendanceCorrected, noShowContested, noShowRecorded } from './attendance-notices.ts'
import { bookingCancelled, bookingConfirmed, bookingRescheduled } from './booking-notices.ts'
import { groupCalledOff, groupTakesPlace } from './group-notices.ts'
import { bookingRequested, requestDeclined, requestUnanswered, requestWithdrawn } from './request-notices.ts'

/** The notices of this feature. */
export const notices = [
  attendanceCorrected,
  bookingCancelled,
  bookingConfirmed,
  bookingRequested,
  bookingRescheduled,
  groupCalledOff,
  groupTakesPlace,
  noShowContested,
  noShowRecorded,
  requestDeclined,
  requestUnanswered,
  requestWithdrawn,
] as const
