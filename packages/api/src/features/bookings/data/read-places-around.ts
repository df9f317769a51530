import type { Db, Tx } from '@hora/db/client'
import { epochMs } from '@hora/db/epoch-ms'
import { query, statement } from '@hora/db/statement'
import { formatInstantRange } from '@hora/db/values'
import { and, eq, gt, inArray, or, sql } from 'drizzle-orm'
import { sessions } from '#features/sessions/index.ts'
import type { EpochMs } from '#kernel/epoch.ts'
import type { AccountId, BookingId, ProfessionalId, ServiceId, SessionId } from '#kernel/ids.ts'
import { agreedStatuses, waitingStatuses } from '../domain/booking.ts'
import type { OwnPlace } from '../domain/explain-for-client.ts'
import { joins } from './booking-row.ts'
import { bookings } from './tables.ts'

export interface PlacesQuestion {
  readonly professionalId: ProfessionalId
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
  readonly now: Temporal.Instant
  /** A session to leave out, because it is being moved. */
  readonly except: SessionId | null
}

/** A place that takes time, and whose it is. */
export type PlaceAround = OwnPlace & { readonly clientId: AccountId }

type Row = {
  readonly clientId: AccountId
  readonly bookingId: BookingId
  readonly sessionId: SessionId
  readonly serviceId: ServiceId
  readonly status: OwnPlace['status']
  readonly start: string
  readonly end: string
}

const value = sql.placeholder

const running = or(
  inArray(bookings.status, agreedStatuses),
  and(inArray(bookings.status, waitingStatuses), gt(bookings.heldUntil, sql`${value('now')}::timestamptz`)),
)

const places = statement<Row>(
  query
    .select({
      clientId: sql`${bookings.clientId}`.as('clientId'),
      bookingId: sql`${bookings.id}`.as('bookingId'),
      sessionId: sql`${sessions.id}`.as('sessionId'),
      serviceId: sql`${sessions.serviceId}`.as('serviceId'),
      status: sql`${bookings.status}`.as('status'),
      start: sql`${epochMs(sessions.startsAt)}::text`.as('start'),
      end: sql`${epochMs(sessions.endsAt)}::text`.as('end'),
    })
    .from(bookings)
    .innerJoin(sessions, joins.session)
    .where(
      and(
        eq(bookings.professionalId, value('professionalId')),
        running,
        // Literals, not parameters, because the index covers only sessions in these states.
        sql`${sessions.status} in ('held', 'scheduled', 'live')`,
        sql`tstzrange(${sessions.startsAt}, ${sessions.endsAt}) && ${value('during')}::tstzrange`,
        sql`${sessions.id} is distinct from ${value('except')}::uuid`,
      ),
    )
    .orderBy(sessions.startsAt),
)

/** The running holds, open requests and confirmed bookings with a professional that touch a range. */
export async function readPlacesAround(
  db: Db | Tx,
  { professionalId, from, to, now, except }: PlacesQuestion,
): Promise<readonly PlaceAround[]> {
  const during = formatInstantRange({ start: from, end: to })
  const rows = await places(db, { professionalId, during, now, except })
  return rows.map(({ start, end, ...place }) => {
    return { ...place, during: { start: Number(start) as EpochMs, end: Number(end) as EpochMs } }
  })
}
