import type { Tx } from '@hora/db/client'
import { recordEvents } from '#events/record.ts'
import type { ServiceView } from '#features/services/index.ts'
import { insertSession, lowestFreeSeat, sessionChanged, updateSession } from '#features/sessions/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingChangeId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { Ports } from '#ports'
import type { ReadyText } from '#vault/private-text.ts'
import { attendeeEvents } from '../../data/attendee-events.ts'
import type { BookingView } from '../../data/booking-cells.ts'
import { bookingOfView } from '../../data/booking-of-view.ts'
import { isAt, lockSeats, type NoSeat, type SeatedPlace, seatsOf } from '../../data/take-seat.ts'
import { type OtherPlace, readOtherPlaces, writePlace } from '../../data/write-decision.ts'
import type { Booking } from '../../domain/booking.ts'
import type { BookingCommand } from '../../domain/booking-command.ts'
import { decide } from '../../domain/decide.ts'
import { sessionOfPlaces } from '../../domain/session-of-places.ts'
import { eventsOf } from '../../events.ts'
import { refusalOf } from '../take-place.ts'
import { planDecision } from './plan-decision.ts'

type Recording = Pick<Ports, 'clock' | 'newId'>

interface PlaceMove {
  /** Locked with its session. The transaction has the lock of the practice, so no place is taken meanwhile. */
  readonly booking: BookingView
  readonly command: BookingCommand
  readonly message: ReadyText | null
  readonly keepsBuffers: boolean
  /** The session to join; null: a new one. */
  readonly joins: SessionId | null
  readonly service: ServiceView
  readonly zone: ZoneId
}

/** Moves one place out of its session into another one. The booking keeps its id, its terms and its history. */
export async function changePlace(
  tx: Tx,
  { clock, newId }: Recording,
  move: PlaceMove,
): Promise<Result<boolean, DomainError>> {
  const { booking: view, command, message, joins } = move
  const now = clock.now()
  const decision = decide(bookingOfView(view), command, now)
  if (!decision.ok) return decision
  const [happened] = decision.value.events
  if (happened === undefined) return ok(false)
  const booking = { ...decision.value.booking, sessionId: joins ?? newId<SessionId>() }
  const leaving = await leave(tx, view, now)
  const taken = await (joins === null ? makeSession(tx, move, booking, now) : join(tx, booking, now))
  if (!taken.ok)
    return err(domainError(refusalOf(taken.error, command.actor === 'client' ? 'client' : 'professional')))
  await writePlace(
    tx,
    { booking, happened, changeId: newId<BookingChangeId>(), message, now },
    taken.value.seat,
  )
  await recordEvents(tx, clock, [
    sessionChanged(view),
    ...eventsOf(booking, happened),
    ...(leaving ? await attendeeEvents(tx, view, view.group) : []),
    ...(await attendeeEvents(tx, booking, taken.value)),
  ])
  return ok(true)
}

/** Frees the place. The session stays while it stands or others have a place in it; returns whether they do. */
async function leave(tx: Tx, view: BookingView, now: Temporal.Instant): Promise<boolean> {
  const others: readonly OtherPlace[] = await readOtherPlaces(tx, view)
  const state = sessionOfPlaces(others, { over: false, stands: view.group.stands })
  await updateSession(tx, view, { state, takes: null }, now)
  return others.length > 0
}

interface Target {
  readonly seat: number
  readonly capacity: number
  readonly attendeesSee: BookingView['group']['attendeesSee']
}

async function join(tx: Tx, booking: Booking, now: Temporal.Instant): Promise<Result<Target, NoSeat>> {
  const found = await lockSeats(tx, booking)
  if (found === null || !isAt(found.session, booking.startsAt, booking.endsAt)) return err('gone')
  const { session, places } = found
  if (places.some(({ clientId }) => clientId === booking.clientId)) return err('already-in')
  const seat = lowestFreeSeat(seatsOf(places), session.capacity)
  if (seat === null) return err('full')
  const state = sessionOfPlaces(withConfirmed(places), { over: false, stands: session.stands })
  await updateSession(tx, booking, { state, takes: null }, now)
  return ok({ ...session, seat })
}

const withConfirmed = (places: readonly SeatedPlace[]) => [
  ...places,
  { status: 'confirmed', heldUntil: null } as const,
]

async function makeSession(
  tx: Tx,
  { service, zone, keepsBuffers }: PlaceMove,
  booking: Booking,
  now: Temporal.Instant,
): Promise<Result<Target, NoSeat>> {
  const state = { status: 'scheduled', heldUntil: null } as const
  const made = await insertSession(tx, { ...booking, service, zone, keepsBuffers, state }, now)
  if (made) await planDecision(tx, { ...service, ...booking }, now)
  const { capacity, attendeesSee } = service
  return made ? ok({ seat: 1, capacity, attendeesSee }) : err('gone')
}
