import { hasRow, query } from '@hora/db/statement'
import { and, eq, gt, inArray, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { ConditionsOf } from '#conditions'
import { sessions } from '#features/sessions/index.ts'
import { agreedStatuses, waitingStatuses } from '../domain/booking.ts'
import { joins } from './booking-row.ts'
import { bookings } from './tables.ts'

interface Pair {
  readonly professional: SQLWrapper
  readonly client: SQLWrapper
}

type PlacesCount = readonly [taken: number, confirmed: number, lapsed: number, mine: boolean]

interface PlacesQuestion {
  readonly professional: SQLWrapper
  readonly session: SQLWrapper
  readonly account: SQLWrapper
  readonly now: SQLWrapper
}

declare module '#conditions' {
  interface Conditions {
    /** The two have an upcoming booking, an active hold or an open request; of one service, if it is given. */
    'bookings.has-upcoming': (
      pair: Pair & { readonly service?: SQLWrapper },
      now: Temporal.Instant,
    ) => SQL<boolean>
    /** The places of a session, counted: taken, confirmed, held or requested but run out; and whether an account has one. */
    'bookings.places-in': (session: PlacesQuestion) => SQL<PlacesCount>
    /** An account has a place in a session, or had one until it was over; a hold or request that has run out is none. */
    'bookings.has-place': (session: PlacesQuestion) => SQL<boolean>
  }
}

/** Literals, not parameters, because the index of seats covers only places in these states. */
const isSeated = sql`${bookings.status} in ('held', 'requested', 'confirmed', 'attended', 'no_show')`

const isKept = (status: SQLWrapper) => sql`${status} in ('held', 'requested')`

export const conditions: ConditionsOf<'bookings'> = {
  'bookings.has-upcoming': ({ professional, client, service }, now) =>
    hasRow(
      bookings,
      and(
        eq(bookings.professionalId, professional),
        eq(bookings.clientId, client),
        or(
          inArray(bookings.status, agreedStatuses),
          and(inArray(bookings.status, waitingStatuses), gt(bookings.heldUntil, now)),
        ),
        hasRow(
          sessions,
          and(joins.session, gt(sessions.endsAt, now), service && eq(sessions.serviceId, service)),
        ),
      ),
    ),
  'bookings.places-in': ({ professional, session, account, now }) => {
    const { status, heldUntil, clientId } = bookings
    const ranOut = sql`(${isKept(status)} and ${heldUntil} <= ${now})`
    const counted = sql`jsonb_build_array(count(*) filter (where not ${ranOut}),
      count(*) filter (where not ${isKept(status)}), count(*) filter (where ${ranOut}),
      coalesce(bool_or(${clientId} = ${account} and not ${ranOut}), false))`
    const places = query
      .select({ counted })
      .from(bookings)
      .where(and(eq(bookings.professionalId, professional), eq(bookings.sessionId, session), isSeated))
    return sql<PlacesCount>`${places}`
  },
  'bookings.has-place': ({ professional, session, account, now }) => {
    const { status, heldUntil } = bookings
    const ofSession = and(eq(bookings.professionalId, professional), eq(bookings.sessionId, session))
    const runs = sql`not (${isKept(status)} and ${heldUntil} <= ${now})`
    return hasRow(bookings, and(ofSession, eq(bookings.clientId, account), isSeated, runs))
  },
}
