import { bookingCancelled, bookingConfirmed, bookingRescheduled } from './booking-notices.ts'

/** The notices of this feature. */
export const notices = [bookingCancelled, bookingConfirmed, bookingRescheduled] as const
