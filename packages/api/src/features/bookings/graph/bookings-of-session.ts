import type { SessionView } from '#features/sessions/index.ts'
import type { GraphContext } from '#graph/context.ts'
import { loaderFor } from '#graph/loader.ts'
import type { SessionId } from '#kernel/ids.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { bookingsIn } from '../data/filled-session.ts'
import { readBookingsOfSessions } from '../data/read-bookings.ts'

/** Loads the bookings of all sessions that were read without them in one statement. */
const load = loaderFor<SessionId, readonly BookingView[]>(
  async ({ ports }, ids) => await readBookingsOfSessions(ports.db, ids),
)

/** The bookings of a session, past ones included: at once if it was read with them. */
export function bookingsOfSession(
  context: GraphContext,
  session: SessionView,
): readonly BookingView[] | Promise<readonly BookingView[]> {
  return bookingsIn(session) ?? load(context, session.id).then((found) => found ?? [])
}
