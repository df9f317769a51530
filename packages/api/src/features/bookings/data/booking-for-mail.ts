import type { Db } from '@hora/db/client'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { connectedBetween } from '#auth/relation-sql.ts'
import { profiles } from '#features/accounts/index.ts'
import { connections } from '#features/connections/index.ts'
import { professionals } from '#features/profiles/index.ts'
import { isForClient, services } from '#features/services/index.ts'
import { sessions } from '#features/sessions/index.ts'
import type { Currency } from '#kernel/currency.ts'
import type { AccountId, BookingId, ProfessionalId, ServiceId, SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { PlacedText } from '#vault/private-text.ts'
import type { BookingPolicy, BookingStatus } from '../domain/booking.ts'
import type { BookingEvent } from '../domain/decision.ts'
import { joins } from './booking-row.ts'
import { messageOf } from './read-changes.ts'
import { bookingChanges, bookings } from './tables.ts'

/** The data of a booking that mails use, as it is now. */
export interface BookingForMail {
  readonly id: BookingId
  readonly sessionId: SessionId
  readonly professionalId: ProfessionalId
  readonly clientId: AccountId
  readonly version: number
  readonly status: BookingStatus
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly service: string
  readonly serviceId: ServiceId
  readonly serviceActive: boolean
  readonly priceMinor: number
  readonly currency: Currency
  readonly policy: BookingPolicy
  readonly confirmedAt: Temporal.Instant | null
  /** Until when a request is answered. */
  readonly heldUntil: Temporal.Instant | null
  /** ISO 8601. */
  readonly suggestedStarts: readonly string[]
  /** What the client owes for a cancellation, in minor units. */
  readonly cancelledOwedMinor: number
  readonly cancelledLate: boolean
  /** When it was last recorded whether the client came, and when they contested that they did not. */
  readonly settledAt: Temporal.Instant | null
  readonly contestedAt: Temporal.Instant | null
  readonly placeKind: 'online' | 'address' | 'link' | 'phone'
  readonly placeHint: string | null
  readonly placeDetail: string | null
  /** Whether the two are connected now. */
  readonly connected: boolean
  readonly zone: ZoneId
  readonly professional: string
  readonly handle: string
  readonly client: string
  readonly clientZone: ZoneId
}

/** The last change of a kind: who made it, and the message they sent with it. */
export interface LastChange {
  readonly kind: BookingEvent['kind']
  readonly actor: 'client' | 'professional' | 'clock'
  readonly message: PlacedText | null
}

const connected = connectedBetween({
  professional: bookings.professionalId,
  account: bookings.clientId,
  status: connections.status,
})

const client = alias(profiles, 'client')
const professional = alias(profiles, 'professional')

const columns = {
  id: bookings.id,
  sessionId: bookings.sessionId,
  version: bookings.version,
  professionalId: bookings.professionalId,
  clientId: bookings.clientId,
  status: bookings.status,
  start: sessions.startsAt,
  end: sessions.endsAt,
  service: services.name,
  serviceId: services.id,
  serviceActive: sql<boolean>`(${services.active} and ${isForClient(bookings.clientId)})`,
  priceMinor: bookings.priceMinor,
  currency: bookings.currency,
  policy: bookings.policy,
  confirmedAt: bookings.confirmedAt,
  heldUntil: bookings.heldUntil,
  suggestedStarts: bookings.suggestedStarts,
  cancelledOwedMinor: bookings.cancelledOwedMinor,
  cancelledLate: bookings.cancelledLate,
  settledAt: bookings.settledAt,
  contestedAt: bookings.contestedAt,
  placeKind: sessions.placeKind,
  placeHint: sessions.placeHint,
  placeDetail: sessions.placeDetail,
  connected: sql<boolean>`coalesce(${connected}, false)`,
  zone: professionals.zone,
  professional: professional.displayName,
  handle: professionals.handle,
  client: client.displayName,
  clientZone: client.zone,
}

/** Reads a booking with the names of both sides, in one statement. */
export async function readBookingForMail(
  db: Db,
  professionalId: ProfessionalId,
  id: BookingId,
): Promise<BookingForMail | null> {
  const [row] = await db
    .select(columns)
    .from(bookings)
    .innerJoin(sessions, joins.session)
    .innerJoin(services, joins.service)
    .innerJoin(professionals, eq(professionals.id, bookings.professionalId))
    .innerJoin(professional, eq(professional.accountId, bookings.professionalId))
    .innerJoin(client, eq(client.accountId, bookings.clientId))
    .leftJoin(connections, joins.connection)
    .where(and(eq(bookings.professionalId, professionalId), eq(bookings.id, id)))
  return row ?? null
}

/** Reads the last change of some kinds. */
export async function readLastChange(
  db: Db,
  { professionalId, id }: BookingForMail,
  ...kinds: readonly BookingEvent['kind'][]
): Promise<LastChange | null> {
  const [row] = await db
    .select({
      id: bookingChanges.id,
      kind: bookingChanges.kind,
      actor: bookingChanges.actor,
      message: bookingChanges.message,
    })
    .from(bookingChanges)
    .where(
      and(
        eq(bookingChanges.professionalId, professionalId),
        eq(bookingChanges.bookingId, id),
        inArray(bookingChanges.kind, [...kinds]),
      ),
    )
    .orderBy(desc(bookingChanges.occurredAt), desc(bookingChanges.id))
    .limit(1)
  return row === undefined ? null : { kind: row.kind, actor: row.actor, message: messageOf(row) }
}
