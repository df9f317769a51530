import type { Tx } from '@hora/db/client'
import { limits } from '@hora/schema/limits'
import { recordEvents } from '#events/record.ts'
import { lockActiveConnection } from '#features/connections/index.ts'
import { sharePractice } from '#features/services/index.ts'
import { enqueue } from '#jobs/enqueue.ts'
import type { BookingId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { countHolds } from '../data/count-holds.ts'
import { insertChange } from '../data/insert-change.ts'
import { insertSession } from '../data/insert-session.ts'
import { takeSeat } from '../data/take-seat.ts'
import { occupiedBy } from '../domain/occupied.ts'
import { eventsOf } from '../events.ts'
import type { NewPlace } from './decide-place.ts'
import { expireLapsed } from './expire-hold.ts'

/** The two are not connected any more, the client holds as many times as they may, or someone was faster. */
type NotTaken = 'not-connected' | 'hold-limit' | 'not-available'

type TakenPlace = { readonly bookingId: BookingId; readonly sessionId: SessionId }

/**
 * Writes a new session with its first booking, and everything that is recorded with it. Locks come in one order:
 * practice, connection, rows of bookings. The connection's lock lets a client's places follow each other, so that
 * none of them counts the holds before the one ahead is written.
 */
export async function takePlace(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId'>,
  place: NewPlace,
): Promise<Result<TakenPlace, NotTaken>> {
  const { booking, lapsed, now } = place
  const { professionalId } = booking
  const [, connected, holds] = await Promise.all([
    sharePractice(tx, professionalId),
    lockActiveConnection(tx, booking),
    countHolds(tx, booking, now),
  ])
  if (!connected) return err('not-connected')
  if (booking.status === 'held' && holds >= limits.runningHolds) return err('hold-limit')
  await expireLapsed(tx, ports, professionalId, lapsed)
  if (!(await insertSession(tx, sessionOf(place), now))) return err('not-available')
  const seat = await takeSeat(tx, bookingRowOf(place), now)
  if (!seat.ok) throw new Error('A new session has no free seat')
  await Promise.all([
    insertChange(tx, place),
    recordEvents(tx, ports.clock, eventsOf(booking, place.happened)),
    enqueueExpiry(tx, place),
  ])
  return ok({ bookingId: booking.id, sessionId: booking.sessionId })
}

function sessionOf({ booking, service, zone }: NewPlace) {
  const { professionalId, sessionId: id, startsAt, endsAt } = booking
  const { id: serviceId, placeKind, placeDetail, capacity } = service
  const state =
    booking.status === 'held'
      ? ({ status: 'held', heldUntil: booking.heldUntil } as const)
      : ({ status: 'scheduled' } as const)
  const occupied = occupiedBy(booking, service)
  return {
    ...{ professionalId, id, serviceId, startsAt, endsAt, occupied, zone },
    ...{ placeKind, placeDetail, capacity },
    ...state,
  }
}

function bookingRowOf({ booking, price }: NewPlace) {
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
