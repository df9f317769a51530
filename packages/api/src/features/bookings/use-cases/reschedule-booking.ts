import type { Tx } from '@hora/db/client'
import type { RescheduleBookingInput } from '@hora/schema/inputs/bookings'
import { limits } from '@hora/schema/limits'
import type { Viewer } from '#auth/viewer.ts'
import { readOpenings } from '#features/availability/index.ts'
import { lockPractice } from '#features/services/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { bookingOfView, changesOf, lengthOf } from '../data/booking-of-view.ts'
import { readBooking } from '../data/read-bookings.ts'
import { readMovesLimit } from '../data/read-moves-limit.ts'
import { isRunning, readOtherPlaces } from '../data/write-decision.ts'
import type { BookingCommand } from '../domain/booking-command.ts'
import { decide } from '../domain/decide.ts'
import { tooManyChanges } from '../domain/pace.ts'
import { bookingRescheduled } from '../notices/booking-notices.ts'
import { reschedulesBooking } from '../policy.ts'
import { applyCommand } from './apply-command.ts'
import { changeBooking, type LockedBooking } from './change-booking.ts'
import { type CheckedStart, checkStart } from './check-start.ts'
import { expireLapsed } from './expire-hold.ts'
import { changePlace } from './groups/change-place.ts'
import { notifySides } from './notify-sides.ts'
import { refuseTime, type Wanted } from './refuse-time.ts'

export type RescheduleBooking = Decoded<RescheduleBookingInput>

/**
 * Moves a booking, whether or not its length and service are still offered. The client moves it to an open time within
 * the notice; the professional may also change its length or, on request, override their own rules. A place in a group
 * leaves it, and is taken elsewhere. Moves of one practice wait for its lock, so the last check is current.
 */
export async function rescheduleBooking(
  ports: Ports,
  viewer: Viewer,
  input: RescheduleBooking,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  const found = await readBooking(ports.db, input.bookingId)
  if (found === null) return err(domainError('NOT_FOUND'))
  return await changeBooking(ports, viewer, {
    operation: 'rescheduleBooking',
    input,
    policy: reschedulesBooking,
    lock: async (tx) => await lockPractice(tx, found.professionalId),
    work: async (tx, locked) => await move(tx, ports, { ...locked, input }),
  })
}

interface Move extends LockedBooking {
  readonly input: RescheduleBooking
}

async function move(
  tx: Tx,
  ports: Ports,
  { booking, side, message, input }: Move,
): Promise<Result<unknown, DomainError>> {
  if (booking.version !== input.expectedVersion) return err(domainError('STALE_VERSION'))
  if (side === 'client' && (input.override.length > 0 || input.durationMinutes))
    return err(domainError('NOT_ALLOWED'))
  const now = ports.clock.now()
  const startsAt = input.start
  const durationMinutes = input.durationMinutes ?? lengthOf(booking)
  const to = { startsAt, endsAt: startsAt.add({ minutes: durationMinutes }) }
  const command = { type: 'reschedule', actor: side, to } as const
  const decision = decide(bookingOfView(booking), command, now)
  if (!decision.ok || decision.value.events.length === 0) return decision
  if (changesOf(booking) >= limits.movesPerBooking) return err(domainError('TOO_MANY_MOVES'))
  const atLimit = await readMovesLimit(tx, booking, side, now)
  if (atLimit !== null) return err(tooManyChanges(atLimit, now))
  const accountId = side === 'client' ? booking.clientId : booking.professionalId
  const leaves = await staysWithout(tx, booking)
  const { clientId, sessionId } = booking
  const service = { serviceId: booking.service.id, accountId, clientId, now }
  const moving = leaves ? { leavingSessionId: sessionId } : { movingSessionId: sessionId }
  const override = side === 'client' ? null : input.override
  const wanted = { ...service, ...moving, start: startsAt, durationMinutes, override }
  const moved = await writeMove(tx, ports, { booking, message, command, wanted, leaves })
  if (!moved.ok) return err(await refuseTime({ db: tx, conditions: ports.conditions }, wanted, moved.error))
  await notifySides(tx, ports, booking, {
    by: side,
    notice: bookingRescheduled,
    wanted: input.notify,
    now: { start: startsAt, end: to.endsAt },
  })
  return ok(null)
}

interface WantedMove extends Pick<LockedBooking, 'booking' | 'message'> {
  readonly command: BookingCommand
  readonly wanted: Wanted
  /** Whether the session stays where it is, for others or because it stands. */
  readonly leaves: boolean
}

/** Checks the new time as it is now, and writes the move. */
async function writeMove(
  tx: Tx,
  ports: Ports,
  { booking, message, command, wanted, leaves }: WantedMove,
): Promise<Result<boolean, DomainError>> {
  const { start } = wanted
  const openings = await readOpenings(
    { db: tx, conditions: ports.conditions },
    { ...wanted, from: start, to: start },
  )
  if (openings === null) return err(domainError('NOT_FOUND'))
  if (wanted.override === null && openings.relation !== 'client') return err(domainError('NOT_ALLOWED'))
  const checked: Result<CheckedStart, DomainError> = checkStart(openings, wanted, wanted.now)
  if (!checked.ok) return checked
  await expireLapsed(tx, ports, booking.professionalId, openings.lapsed)
  const { keepsBuffers, joins } = checked.value
  if (!leaves && joins === null)
    return await applyCommand(tx, ports, booking, command, { message, keepsBuffers })
  const { service, zone } = openings
  return await changePlace(tx, ports, { booking, command, message, keepsBuffers, joins, service, zone })
}

/** Whether the session of a booking stays where it is when this booking leaves it. Its row is locked. */
async function staysWithout(tx: Tx, booking: BookingView): Promise<boolean> {
  const { stands, capacity } = booking.group
  if (stands || capacity === 1) return stands
  return (await readOtherPlaces(tx, booking)).some(isRunning)
}
