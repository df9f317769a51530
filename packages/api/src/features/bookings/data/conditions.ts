import { hasRow } from '@hora/db/statement'
import { and, eq, gt, inArray, or, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { ConditionsOf } from '#conditions'
import { sessions } from '#features/sessions/index.ts'
import { agreedStatuses } from '../domain/booking.ts'
import { joins } from './booking-row.ts'
import { bookings } from './tables.ts'

interface Pair {
  readonly professional: SQLWrapper
  readonly client: SQLWrapper
}

declare module '#conditions' {
  interface Conditions {
    /** The two have an upcoming booking or an active hold. */
    'bookings.has-upcoming': (pair: Pair, now: Temporal.Instant) => SQL<boolean>
  }
}

export const conditions: ConditionsOf<'bookings'> = {
  'bookings.has-upcoming': ({ professional, client }, now) =>
    hasRow(
      bookings,
      and(
        eq(bookings.professionalId, professional),
        eq(bookings.clientId, client),
        or(
          inArray(bookings.status, agreedStatuses),
          and(eq(bookings.status, 'held'), gt(bookings.heldUntil, now)),
        ),
        hasRow(sessions, and(joins.session, gt(sessions.endsAt, now))),
      ),
    ),
}
