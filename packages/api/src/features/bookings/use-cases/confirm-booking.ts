import type { ConfirmBookingInput } from '@hora/schema/inputs/bookings'
import { readRelation } from '#auth/relation.ts'
import type { Viewer } from '#auth/viewer.ts'
import { notify } from '#features/notifications/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingId } from '#kernel/ids.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { confirmsBooking } from '../policy.ts'
import { applyCommand } from './apply-command.ts'
import { changeBooking } from './change-booking.ts'

export type ConfirmBooking = ConfirmBookingInput & { readonly bookingId: BookingId }

/** The client, while still one, makes a hold a booking. Both sides are told, the client with the file for their calendar. */
export async function confirmBooking(
  ports: Ports,
  viewer: Viewer,
  input: ConfirmBooking,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  return await changeBooking(ports, viewer, {
    operation: 'confirmBooking',
    input,
    policy: confirmsBooking,
    work: async (tx, booking) => {
      const relation = await readRelation(tx, viewer, booking.professionalId)
      if (relation !== 'client') return err(domainError('NOT_ALLOWED'))
      const command = { type: 'confirm', actor: 'client' } as const
      const confirmed = await applyCommand(tx, ports, booking, command, input.message)
      if (!confirmed.ok) return confirmed
      const { professionalId, clientId, id: bookingId } = booking
      const notice = { kind: 'booking_confirmed', professionalId, bookingId } as const
      await notify(tx, ports, { ...notice, accountId: professionalId })
      await notify(tx, ports, { ...notice, accountId: clientId })
      return confirmed
    },
  })
}
