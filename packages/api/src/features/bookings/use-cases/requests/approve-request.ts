import type { ApproveRequestInput } from '@hora/schema/inputs/bookings'
import type { Viewer } from '#auth/viewer.ts'
import { notify } from '#features/notifications/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../../data/booking-cells.ts'
import { timesOf } from '../../data/booking-of-view.ts'
import { bookingConfirmed } from '../../notices/booking-notices.ts'
import { answersRequest } from '../../policy.ts'
import { applyCommand } from '../apply-command.ts'
import { changeBooking } from '../change-booking.ts'
import { isLost } from '../lost-group.ts'

export type ApproveRequest = Decoded<ApproveRequestInput>

/** Approves a request of a connected client: it is booked, and the client gets the mail of a booking. */
export async function approveRequest(
  ports: Ports,
  viewer: Viewer,
  input: ApproveRequest,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  return await changeBooking(ports, viewer, {
    operation: 'approveRequest',
    input,
    policy: answersRequest,
    work: async (tx, { booking, message }) => {
      const isOpen = booking.status === 'requested'
      if (isOpen && !booking.connected) return err(domainError('CONNECTION_ENDED'))
      if (isOpen && (await isLost(tx, booking, ports.clock.nowMs()))) return err(domainError('WRONG_STATE'))
      const command = { type: 'approve', actor: 'professional' } as const
      const approved = await applyCommand(tx, ports, booking, command, { message })
      if (!approved.ok) return approved
      const { professionalId, clientId, id } = booking
      const now = timesOf(booking)
      const about = { subject: { professionalId, id }, begins: now.start, change: { was: null, now } }
      await notify(tx, ports, bookingConfirmed, { to: clientId, by: professionalId, ...about })
      return approved
    },
  })
}
