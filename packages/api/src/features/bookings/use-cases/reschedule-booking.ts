import type { Tx } from '@hora/db/client'
import type { RescheduleBookingInput } from '@hora/schema/inputs/bookings'
import { limits } from '@hora/schema/limits'
import type { Viewer } from '#auth/viewer.ts'
import { type Openings, readOpenings } from '#features/availability/index.ts'
import { lockPractice } from '#features/services/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { bookingOfView } from '../data/booking-of-view.ts'
import { readBooking } from '../data/read-bookings.ts'
import { readMovesLimit } from '../data/read-moves-limit.ts'
import { decide } from '../domain/decide.ts'
import { tooManyChanges } from '../domain/pace.ts'
import { bookingRescheduled } from '../notices/booking-notices.ts'
import { reschedulesBooking } from '../policy.ts'
import { applyCommand } from './apply-command.ts'
import { changeBooking, type LockedBooking, type Side } from './change-booking.ts'
import { expireLapsed } from './expire-hold.ts'
import { notifySides } from './notify-sides.ts'
import { refuseStart } from './refuse-start.ts'
import { slotTaken, type Wanted } from './slot-taken.ts'

export type RescheduleBooking = Decoded<RescheduleBookingInput>

/**
 * Moves a booking. The client moves it to an open time within the notice; the professional may also change its length
 * or, on request, move it outside open hours. Moves of one practice wait for its lock, so the last check is current.
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
  if (side === 'client' && (input.outsideHours || input.durationMinutes))
    return err(domainError('NOT_ALLOWED'))
  const now = ports.clock.now()
  const startsAt = input.start
  const durationMinutes = input.durationMinutes ?? lengthOf(booking)
  const to = { startsAt, endsAt: startsAt.add({ minutes: durationMinutes }) }
  const command = { type: 'reschedule', actor: side, to } as const
  const decision = decide(bookingOfView(booking), command, now)
  if (!decision.ok || decision.value.events.length === 0) return decision
  if (movesOf(booking) >= limits.movesPerBooking) return err(domainError('TOO_MANY_MOVES'))
  const atLimit = await readMovesLimit(tx, booking, side, now)
  if (atLimit !== null) return err(tooManyChanges(atLimit, now))
  const accountId = side === 'client' ? booking.clientId : booking.professionalId
  const service = { serviceId: booking.service.id, accountId, now, movingSessionId: booking.sessionId }
  const wanted = { ...service, start: startsAt, durationMinutes }
  const openings = await readOpenings(tx, { ...service, from: startsAt, to: startsAt })
  const refused =
    openings === null ? domainError('NOT_FOUND') : refuseMove(openings, side, wanted, input.outsideHours)
  if (refused !== null) return err(refused.code === 'SLOT_TAKEN' ? await slotTaken(tx, wanted) : refused)
  await expireLapsed(tx, ports, booking.professionalId, openings?.lapsed ?? [])
  const moved = await applyCommand(tx, ports, booking, command, message)
  if (!moved.ok) return moved.error.code === 'SLOT_TAKEN' ? err(await slotTaken(tx, wanted)) : moved
  await notifySides(tx, ports, booking, {
    by: side,
    notice: bookingRescheduled,
    wanted: input.notify,
    now: { start: startsAt, end: to.endsAt },
  })
  return ok(null)
}

function refuseMove(
  openings: Openings,
  side: Side,
  wanted: Wanted,
  outsideHours: boolean,
): DomainError | null {
  if (side === 'client' && openings.relation !== 'client') return domainError('NOT_ALLOWED')
  if (side === 'client' && !openings.service.active) return domainError('SERVICE_INACTIVE')
  if (outsideHours) return null
  return refuseStart(openings, wanted, wanted.now)
}

/** Each change increments the version. The first two are the hold and its confirmation. */
function movesOf({ version }: BookingView): number {
  return version - 2
}

function lengthOf({ start, end }: BookingView): number {
  return Temporal.Instant.from(start).until(Temporal.Instant.from(end)).total('minutes')
}
