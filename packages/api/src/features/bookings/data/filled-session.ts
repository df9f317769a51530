import type { SessionView } from '#features/sessions/index.ts'
import type { BookingView } from './booking-cells.ts'

/** A session with its bookings, as its professional sees it. */
export interface FilledSession extends SessionView {
  readonly bookings: readonly BookingView[]
}

/** The bookings of a session, if it was read with them. */
export function bookingsIn(session: SessionView): readonly BookingView[] | null {
  return 'bookings' in session ? (session as FilledSession).bookings : null
}
