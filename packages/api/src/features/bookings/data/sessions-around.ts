import type { Db } from '@hora/db/client'
import { and, gt, inArray, lte, type SQL, sql } from 'drizzle-orm'
import { sessions } from '#features/sessions/index.ts'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { agreedStatuses } from '../domain/booking.ts'
import { joins } from './booking-row.ts'
import { bookings } from './tables.ts'

/** A client of a professional. */
export interface ClientKey {
  readonly id: AccountId
  readonly professionalId: ProfessionalId
}

/** The starts of the sessions before and after now. */
export interface SessionsAround {
  readonly last: Temporal.Instant | null
  readonly next: Temporal.Instant | null
}

const start = (of: 'min' | 'max', when: SQL) =>
  sql<Temporal.Instant | null>`${sql.raw(of)}(${sessions.startsAt}) filter (where ${when})`.mapWith(
    sessions.startsAt,
  )

/** When the last session of each client started and the next one starts, in one statement. Holds do not count. */
export async function readSessionsAround<Client extends ClientKey>(
  db: Db,
  clients: readonly Client[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<Client, SessionsAround>> {
  const rows = await db
    .select({
      professionalId: bookings.professionalId,
      clientId: bookings.clientId,
      last: start('max', lte(sessions.startsAt, now)),
      next: start('min', gt(sessions.startsAt, now)),
    })
    .from(bookings)
    .innerJoin(sessions, joins.session)
    .where(
      and(
        inArray(
          bookings.clientId,
          clients.map(({ id }) => id),
        ),
        inArray(
          bookings.professionalId,
          clients.map(({ professionalId }) => professionalId),
        ),
        inArray(bookings.status, agreedStatuses),
      ),
    )
    .groupBy(bookings.professionalId, bookings.clientId)
  const found = new Map(rows.map((row) => [`${row.professionalId} ${row.clientId}`, row]))
  return new Map(
    clients.flatMap((client) => {
      const row = found.get(`${client.professionalId} ${client.id}`)
      return row ? [[client, row]] : []
    }),
  )
}
