import { bookingChanges, bookings, services, sessions } from '@hora/db/tables'
import { usualCancellation } from '@hora/schema/cancellation-policy'
import { and, eq } from 'drizzle-orm'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { ProfessionalViewer } from '#features/profiles/testing/professionals.ts'
import type { BookingChangeId, BookingId, ProfessionalId, ServiceId, SessionId } from '#kernel/ids.ts'
import { currencyNamed, zoneNamed } from '#testing/names.ts'
import type { World } from '#testing/world.ts'

export interface BookingRow {
  readonly id: BookingId
  readonly professionalId: ProfessionalId
  readonly sessionId: SessionId
}

export interface BookingRowOptions {
  /** ISO 8601; the session lasts an hour. */
  readonly start: string
  readonly message?: string | null
}

interface Meeting {
  readonly professionalId: ProfessionalId
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
}

async function insertSession(
  world: World,
  { professionalId, startsAt, endsAt }: Meeting,
): Promise<SessionId> {
  const { db, clock, newId } = world.ports
  const [id, serviceId] = [newId<SessionId>(), newId<ServiceId>()]
  const own = { professionalId, placeKind: 'online', createdAt: clock.now(), updatedAt: clock.now() } as const
  await db.insert(services).values({
    ...own,
    id: serviceId,
    name: 'First lesson',
    durations: [{ minutes: 60, priceMinor: 5000 }],
    currency: currencyNamed('EUR'),
    colour: 'moss',
  })
  const occupied = { start: startsAt, end: endsAt }
  const zone = zoneNamed('Europe/Paris')
  const held = { serviceId, startsAt, endsAt, occupied, zone, status: 'scheduled' } as const
  await db.insert(sessions).values({ ...own, id, ...held })
  return id
}

/** Inserts the rows of a confirmed booking by the professional, for features that only read bookings. */
export async function aBooking(
  world: World,
  { professionalId }: ProfessionalViewer,
  { accountId: clientId }: SignedInViewer,
  { start, message = null }: BookingRowOptions,
): Promise<BookingRow> {
  const { db, clock, newId, vault } = world.ports
  const now = clock.now()
  const startsAt = Temporal.Instant.from(start)
  const endsAt = startsAt.add({ hours: 1 })
  const sessionId = await insertSession(world, { professionalId, startsAt, endsAt })
  const id = newId<BookingId>()
  await db.insert(bookings).values({
    professionalId,
    id,
    sessionId,
    clientId,
    seat: 1,
    status: 'confirmed',
    priceMinor: 5000,
    currency: currencyNamed('EUR'),
    policy: { cancellation: usualCancellation, rescheduleNoticeMinutes: 1440 },
    confirmedAt: now,
    createdAt: now,
    updatedAt: now,
  })
  const change = { kind: 'confirmed', actor: 'professional', startsAt, endsAt } as const
  const changeId = newId<BookingChangeId>()
  const ready = await vault.ready(professionalId, message)
  await db.insert(bookingChanges).values({
    professionalId,
    id: changeId,
    bookingId: id,
    ...change,
    message: ready?.encryptFor(bookingChanges.message, changeId) ?? null,
    occurredAt: now,
  })
  return { id, professionalId, sessionId }
}

/** Cancels such a booking as its client. */
export async function cancelRows(world: World, { id, professionalId, sessionId }: BookingRow): Promise<void> {
  const { db, clock } = world.ports
  const now = clock.now()
  await db
    .update(bookings)
    .set({ status: 'cancelled', cancelledAt: now, cancelledBy: 'client' })
    .where(and(eq(bookings.professionalId, professionalId), eq(bookings.id, id)))
  await db
    .update(sessions)
    .set({ status: 'cancelled' })
    .where(and(eq(sessions.professionalId, professionalId), eq(sessions.id, sessionId)))
}

/** Makes such a booking a request that has come to a status, by the person who ended it. */
export async function requestRows(
  world: World,
  { id }: BookingRow,
  status: 'requested' | 'declined' | 'withdrawn' | 'unanswered',
): Promise<void> {
  const { db, clock } = world.ports
  const heldUntil = status === 'requested' ? clock.now().add({ hours: 24 }) : null
  await db.update(bookings).set({ status, heldUntil, confirmedAt: null }).where(eq(bookings.id, id))
  const actors = {
    requested: 'client',
    declined: 'professional',
    withdrawn: 'client',
    unanswered: 'clock',
  } as const
  await db
    .update(bookingChanges)
    .set({ kind: status, actor: actors[status] })
    .where(eq(bookingChanges.bookingId, id))
}
