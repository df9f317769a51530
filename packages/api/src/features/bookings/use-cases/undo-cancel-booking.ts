import type { Tx } from '@hora/db/client'
import type { UndoCancelBookingInput } from '@hora/schema/inputs/bookings'
import { limits } from '@hora/schema/limits'
import type { Viewer } from '#auth/viewer.ts'
import { lockActiveConnection } from '#features/connections/index.ts'
import { lockPractice } from '#features/services/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { changesOf, lengthOf, timesOf } from '../data/booking-of-view.ts'
import { countPlaces } from '../data/count-places.ts'
import { readBooking } from '../data/read-bookings.ts'
import { readLastCancelled } from '../data/read-changes.ts'
import { bookingConfirmed } from '../notices/booking-notices.ts'
import { cancelsBooking } from '../policy.ts'
import { applyCommand } from './apply-command.ts'
import { changeBooking, type LockedBooking, type Side } from './change-booking.ts'
import { notifySides } from './notify-sides.ts'
import { refuseTime, type Wanted } from './refuse-time.ts'

export type UndoCancelBooking = Decoded<UndoCancelBookingInput>

/**
 * Undoes a cancellation, for the side that cancelled, within a few minutes and while the time is free. The booking is
 * the same one as before, and a message about the cancellation that was not sent yet is not sent.
 */
export async function undoCancelBooking(
  ports: Ports,
  viewer: Viewer,
  input: UndoCancelBooking,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  const found = await readBooking(ports.db, input.bookingId)
  if (found === null) return err(domainError('NOT_FOUND'))
  return await changeBooking(ports, viewer, {
    operation: 'undoCancelBooking',
    input: { ...input, message: null },
    policy: cancelsBooking,
    lock: async (tx) => {
      await lockPractice(tx, found.professionalId)
      await lockActiveConnection(tx, found)
    },
    work: async (tx, locked) => await restore(tx, ports, locked, input.notify),
  })
}

async function restore(
  tx: Tx,
  ports: Ports,
  { booking, side }: LockedBooking,
  wanted: boolean,
): Promise<Result<unknown, DomainError>> {
  // A booking with the most moves can be cancelled and restored once: its cancellation counts here too.
  if (changesOf(booking) > limits.movesPerBooking + 1) return err(domainError('TOO_MANY_MOVES'))
  if (!booking.connected) return err(domainError('CONNECTION_ENDED'))
  const now = ports.clock.now()
  if (await hasMoved(tx, booking)) return err(domainError('WRONG_STATE'))
  const { upcoming } = await countPlaces(tx, booking, side, now)
  if (upcoming >= limits.upcomingBookings) return err(domainError('TOO_MANY_BOOKINGS'))
  const command = { type: 'undo-cancel', actor: side } as const
  const restored = await applyCommand(tx, ports, booking, command)
  if (!restored.ok)
    return err(
      await refuseTime(
        { db: tx, conditions: ports.conditions },
        wantedAgain(booking, side, now),
        restored.error,
      ),
    )
  const how = { by: side, notice: bookingConfirmed, wanted, now: timesOf(booking), restored: true } as const
  await notifySides(tx, ports, booking, how)
  return restored
}

/** The time that the booking had. It was allowed before, so only what has the time now is a reason against it. */
function wantedAgain(booking: BookingView, side: Side, now: Temporal.Instant): Wanted {
  const { professionalId, clientId, service } = booking
  return {
    serviceId: service.id,
    accountId: side === 'client' ? clientId : professionalId,
    start: timesOf(booking).start,
    durationMinutes: lengthOf(booking),
    now,
    override: side === 'client' ? null : ['OUTSIDE_HOURS', 'NOTICE', 'HORIZON', 'LIMITS'],
    isAgreed: true,
  }
}

/** Whether the others of a group were moved after the cancellation: the agreed time is gone. */
async function hasMoved(tx: Tx, booking: BookingView): Promise<boolean> {
  if (booking.group.capacity === 1) return false
  const last = await readLastCancelled(tx, booking)
  return last !== null && !last.equals(timesOf(booking).start)
}
