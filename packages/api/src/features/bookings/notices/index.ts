import { bookingCancelled, bookingConfirmed, bookingRescheduled } from './booking-notices.ts'

/** The notices of this feature; `#notices` composes those of all. */
export const notices = [bookingCancelled, bookingConfirmed, bookingRescheduled] as const
