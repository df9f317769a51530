import type { Tx } from '@hora/db/client'
import type { ConfirmBookingInput } from '@hora/schema/inputs/bookings'
import { readRelation } from '#auth/relation.ts'
import type { Viewer } from '#auth/viewer.ts'
import { notify } from '#features/notifications/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { timesOf } from '../data/booking-of-view.ts'
import { bookingConfirmed } from '../notices/booking-notices.ts'
import { confirmsBooking } from '../policy.ts'
import { applyCommand } from './apply-command.ts'
import { changeBooking } from './change-booking.ts'
import { isLost } from './lost-group.ts'
import { asksForTime, lockForRequest, planRequest, refuseManyRequests } from './requests/ask-for-time.ts'

export type ConfirmBooking = Decoded<ConfirmBookingInput>

/**
 * Confirms a hold, for a connected client. It is booked, or, where the service asks for approval, it is a request from then
 * on.
 */
export async function confirmBooking(
  ports: Ports,
  viewer: Viewer,
  input: ConfirmBooking,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  return await changeBooking(ports, viewer, {
    operation: 'confirmBooking',
    input,
    policy: confirmsBooking,
    lock: async (tx) => await lockForRequest(tx, input.bookingId),
    work: async (tx, { booking, message }) => {
      const relation = await readRelation(tx, viewer, booking.professionalId)
      if (relation !== 'client') return err(domainError('CONNECTION_ENDED'))
      if (await isLost(tx, booking, ports.clock.nowMs())) return err(domainError('WRONG_STATE'))
      const asks = booking.status === 'held' && asksForTime(booking)
      const allowed = asks ? await refuseManyRequests(tx, ports, booking) : ok(null)
      if (!allowed.ok) return allowed
      const command = { type: 'confirm', actor: 'client' } as const
      const confirmed = await applyCommand(tx, ports, booking, command, { message })
      if (!confirmed.ok) return confirmed
      await (asks ? planRequest(tx, ports, booking) : notifyBooked(tx, ports, booking))
      return confirmed
    },
  })
}

/** Both sides get a message; the client's mail has the calendar file. */
async function notifyBooked(tx: Tx, ports: Ports, booking: BookingView): Promise<void> {
  const { professionalId, clientId, id } = booking
  const now = timesOf(booking)
  const change = { was: null, now }
  const about = { by: clientId, subject: { professionalId, id }, begins: now.start, change }
  await notify(tx, ports, bookingConfirmed, { to: professionalId, ...about })
  await notify(tx, ports, bookingConfirmed, { to: clientId, ...about })
}
