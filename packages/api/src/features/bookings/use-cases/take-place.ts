import type { Tx } from '@hora/db/client'
import { limits } from '@hora/schema/limits'
import { recordEvents } from '#events/record.ts'
import { lockActiveConnection } from '#features/connections/index.ts'
import { sharePractice } from '#features/services/index.ts'
import { insertSession, type NewSession } from '#features/sessions/index.ts'
import { enqueue } from '#jobs/enqueue.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { countPlaces } from '../data/count-places.ts'
import { insertChange } from '../data/insert-change.ts'
import { type NewBooking, takeSeat } from '../data/take-seat.ts'
import { tooManyChanges } from '../domain/pace.ts'
import { sessionOfPlaces } from '../domain/session-of-places.ts'
import { eventsOf } from '../events.ts'
import type { NewPlace } from './decide-place.ts'
import { expireLapsed } from './expire-hold.ts'

type TakenPlace = { readonly bookingId: BookingId; readonly sessionId: SessionId }

/**
 * Writes a new session with its first booking, history, events and jobs. Locks are taken in one order: practice,
 * connection, rows of bookings. The connection's lock runs the requests of one client one after another, so that
 * each counts the holds of the earlier ones.
 */
export async function takePlace(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId'>,
  place: NewPlace,
): Promise<Result<TakenPlace, DomainError>> {
  const { booking, lapsed, now } = place
  const { professionalId } = booking
  const side = booking.status === 'held' ? 'client' : 'professional'
  const [, connected, { holds, upcoming, oldestEnded }] = await Promise.all([
    sharePractice(tx, professionalId),
    lockActiveConnection(tx, booking),
    countPlaces(tx, booking, side, now),
  ])
  // A former client is a stranger to the practice; the professional knows them.
  if (!connected) return err(domainError(side === 'client' ? 'NOT_FOUND' : 'CONNECTION_ENDED'))
  if (side === 'client' && holds >= limits.runningHolds) return err(domainError('TOO_MANY_HOLDS'))
  if (upcoming >= limits.upcomingBookings) return err(domainError('TOO_MANY_BOOKINGS'))
  if (oldestEnded !== null) return err(tooManyChanges(oldestEnded, now))
  await expireLapsed(tx, ports, professionalId, lapsed)
  if (!(await insertSession(tx, sessionOf(place), now))) return err(domainError('SLOT_TAKEN'))
  const seat = await takeSeat(tx, bookingOf(place), now)
  if (!seat.ok) throw new Error('A new session has no free seat')
  await Promise.all([
    insertChange(tx, place),
    recordEvents(tx, ports.clock, eventsOf(booking, place.happened)),
    enqueueExpiry(tx, place),
  ])
  return ok({ bookingId: booking.id, sessionId: booking.sessionId })
}

function sessionOf({ booking, service, keepsBuffers, zone }: NewPlace): NewSession {
  const { professionalId, sessionId, startsAt, endsAt } = booking
  const state = sessionOfPlaces([{ heldUntil: null, ...booking }], { over: false })
  return { professionalId, sessionId, startsAt, endsAt, service, keepsBuffers, zone, state }
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
