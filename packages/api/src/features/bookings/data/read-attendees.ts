import type { Db } from '@hora/db/client'
import { nameOrder } from '@hora/db/names-of-people'
import { and, asc, inArray } from 'drizzle-orm'
import { profiles } from '#features/accounts/index.ts'
import type { SessionId } from '#kernel/ids.ts'
import { agreedStatuses } from '../domain/booking.ts'
import type { BookingView } from './booking-cells.ts'
import { joins } from './booking-row.ts'
import { bookings } from './tables.ts'

/** What one client of a group sees of another: the name, and nothing that could lead further. */
export interface AttendeeView {
  readonly displayName: string
}

/** The others with a confirmed place in the sessions of bookings, by name, in one statement. */
export async function readAttendees(
  db: Db,
  asked: readonly BookingView[],
): Promise<ReadonlyMap<BookingView, readonly AttendeeView[]>> {
  const sessionIds = [...new Set<SessionId>(asked.map(({ sessionId }) => sessionId))]
  const rows = await db
    .select({
      sessionId: bookings.sessionId,
      clientId: bookings.clientId,
      displayName: profiles.displayName,
    })
    .from(bookings)
    .innerJoin(profiles, joins.profile)
    .where(and(inArray(bookings.sessionId, sessionIds), inArray(bookings.status, agreedStatuses)))
    .orderBy(asc(nameOrder(profiles.displayName)), asc(bookings.id))
  const found = Map.groupBy(rows, ({ sessionId }) => sessionId)
  return new Map(
    asked.map((booking) => {
      const others = (found.get(booking.sessionId) ?? []).filter(
        ({ clientId }) => clientId !== booking.clientId,
      )
      return [booking, others.map(({ displayName }) => ({ displayName }))]
    }),
  )
}
