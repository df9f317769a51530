import type { CancelBookingInput } from '@hora/schema/inputs/bookings'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { bookingCancelled } from '../notices/booking-notices.ts'
import { cancelsBooking } from '../policy.ts'
import { applyCommand } from './apply-command.ts'
import { changeBooking } from './change-booking.ts'
import { notifySides } from './notify-sides.ts'

export type CancelBooking = Decoded<CancelBookingInput>

/** Cancels a booking, for either side; a client must keep the agreed notice. The time is open again at once. */
export async function cancelBooking(
  ports: Ports,
  viewer: Viewer,
  input: CancelBooking,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  return await changeBooking(ports, viewer, {
    operation: 'cancelBooking',
    input,
    policy: cancelsBooking,
    work: async (tx, { booking, side, message }) => {
      const command = { type: 'cancel', actor: side } as const
      const cancelled = await applyCommand(tx, ports, booking, command, { message })
      const wasConfirmed = booking.status === 'confirmed'
      if (cancelled.ok && wasConfirmed)
        await notifySides(tx, ports, booking, {
          by: side,
          notice: bookingCancelled,
          wanted: input.notify,
          now: null,
        })
      return cancelled
    },
  })
}
