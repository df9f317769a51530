import type { Tx } from '@hora/db/client'
import type { ErrorCode } from '@hora/schema/error-codes'
import { limits } from '@hora/schema/limits'
import { type NewEvent, recordEvents } from '#events/record.ts'
import { lockActiveConnection } from '#features/connections/index.ts'
import { isStillForClient } from '#features/services/index.ts'
import { insertSession, type NewSession, readSessionAt, updateSession } from '#features/sessions/index.ts'
import { enqueue } from '#jobs/enqueue.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { attendeeEvents } from '../data/attendee-events.ts'
import { countPlaces } from '../data/count-places.ts'
import { insertChange } from '../data/insert-change.ts'
import { type NewBooking, type NoSeat, takeSeat } from '../data/take-seat.ts'
import { tooManyChanges } from '../domain/pace.ts'
import { sessionOfPlaces } from '../domain/session-of-places.ts'
import { eventsOf } from '../events.ts'
import type { NewPlace } from './decide-place.ts'
import { expireLapsed } from './expire-hold.ts'
import { planDecision } from './groups/plan-decision.ts'
import { lockForStart } from './lock-for-start.ts'

type TakenPlace = { readonly bookingId: BookingId; readonly sessionId: SessionId }

/**
 * Writes a new booking, in a session that it makes or joins, with its history, events and jobs. Locks are taken in one
 * order: practice, connection, rows of bookings. The practice's lock keeps moves away, and where limits of sessions decide,
 * other places too; the hours were checked before it (record 0048). The connection's lock runs the requests of one client one after another, so that each counts the
 * holds of the earlier ones.
 */
export async function takePlace(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId' | 'conditions' | 'settings'>,
  asked: NewPlace,
): Promise<Result<TakenPlace, DomainError>> {
  const { booking, now } = asked
  const { professionalId } = booking
  const side = asked.happened.actor === 'professional' ? 'professional' : 'client'
  const key = { professionalId, clientId: booking.clientId, serviceId: asked.service.id }
  const [locked, connected, offered, { holds, requests, upcoming, oldestEnded }] = await Promise.all([
    lockForStart(tx, ports, professionalId, asked.limited),
    lockActiveConnection(tx, booking),
    side === 'professional' || isStillForClient(tx, key),
    countPlaces(tx, booking, side, now),
  ])
  // A former client is a stranger to the practice; the professional knows them.
  if (!connected) return err(domainError(side === 'client' ? 'NOT_FOUND' : 'CONNECTION_ENDED'))
  if (!offered) return err(domainError('NOT_FOUND'))
  if (booking.status === 'held' && holds >= limits.runningHolds) return err(domainError('TOO_MANY_HOLDS'))
  const asks = booking.status === 'held' && (booking.policy.answerHours ?? null) !== null
  if (asks && requests >= limits.openRequests) return err(domainError('TOO_MANY_REQUESTS'))
  if (upcoming >= limits.upcomingBookings) return err(domainError('TOO_MANY_BOOKINGS'))
  if (oldestEnded !== null) return err(tooManyChanges(oldestEnded, now))
  if (!locked.ok) return locked
  const place = { ...asked, ...locked.value, joins: asked.joins ?? locked.value?.joins ?? null }
  await expireLapsed(tx, ports, professionalId, place.lapsed)
  const taken = await takeIn(tx, place)
  if (!taken.ok) return err(domainError(refusalOf(taken.error, side)))
  const { sessionId, told } = taken.value
  await Promise.all([
    insertChange(tx, place),
    recordEvents(tx, ports.clock, [...eventsOf({ ...booking, sessionId }, place.happened), ...told]),
    enqueueExpiry(tx, place),
  ])
  return ok({ bookingId: booking.id, sessionId })
}

type Taken = Result<{ sessionId: SessionId; told: readonly NewEvent[] }, NoSeat>

/** Takes a place in a new session, or in the one that has its time: then a group is joined. */
async function takeIn(tx: Tx, place: NewPlace): Promise<Taken> {
  const { joins, now, booking, service } = place
  if (joins !== null) return await joinSession(tx, place, joins)
  if (await insertSession(tx, sessionOf(place), now)) {
    const seat = await takeSeat(tx, bookingOf(place), booking, now)
    if (!seat.ok) throw new Error('A new session has no free seat')
    await planDecision(tx, { ...service, ...booking }, now)
    return ok({ sessionId: booking.sessionId, told: [] })
  }
  const there =
    (place.capacity ?? service.capacity) === 1 ? null : await readSessionAt(tx, { ...place, ...booking })
  return there === null ? err('gone') : await joinSession(tx, place, there)
}

async function joinSession(tx: Tx, place: NewPlace, sessionId: SessionId): Promise<Taken> {
  const { booking, now } = place
  const joined = { ...booking, sessionId }
  const taken = await takeSeat(tx, { ...bookingOf(place), sessionId }, booking, now)
  if (!taken.ok) return taken
  const { session, others } = taken.value
  const places = [...others, { heldUntil: null, ...booking }]
  const state = sessionOfPlaces(places, { over: false, stands: session.stands })
  await updateSession(tx, joined, { state, takes: null }, now)
  const told = booking.status === 'confirmed' ? await attendeeEvents(tx, joined, session) : []
  return ok({ sessionId, told })
}

/** A place that is found taken while it is written is explained afterwards by what is true then. */
export function refusalOf(reason: NoSeat, side: 'client' | 'professional'): ErrorCode {
  if (reason === 'gone') return 'SLOT_TAKEN'
  if (reason === 'full') return 'SESSION_FULL'
  return side === 'client' ? 'BOOKED_BY_YOU' : 'ALREADY_IN_SESSION'
}

function sessionOf({
  booking,
  service,
  keepsBuffers,
  zone,
  capacity = service.capacity,
}: NewPlace): NewSession {
  const { professionalId, sessionId, startsAt, endsAt } = booking
  const state = sessionOfPlaces([{ heldUntil: null, ...booking }], { over: false })
  return { professionalId, sessionId, startsAt, endsAt, service, keepsBuffers, zone, state, capacity }
}

function bookingOf({ booking, price }: NewPlace): NewBooking {
  const { professionalId, id, sessionId, clientId, status, policy } = booking
  const moment =
    booking.status === 'held' ? { heldUntil: booking.heldUntil } : { confirmedAt: booking.confirmedAt }
  return { professionalId, id, sessionId, clientId, status, policy, ...price, ...moment }
}

async function enqueueExpiry(tx: Tx, { booking }: NewPlace): Promise<void> {
  if (booking.status !== 'held') return
  const { id: bookingId, heldUntil: runAt } = booking
  await enqueue(tx, 'bookings.expire-hold', { bookingId }, { runAt, jobKey: `expire-hold:${bookingId}` })
}
