import type { WithdrawRequestInput } from '@hora/schema/inputs/bookings'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../../data/booking-cells.ts'
import { withdrawsRequest } from '../../policy.ts'
import { applyCommand } from '../apply-command.ts'
import { changeBooking } from '../change-booking.ts'
import { notifyRequestEnd } from './notify-request-end.ts'

export type WithdrawRequest = Decoded<WithdrawRequestInput>

/** Withdraws a request, by its client. It costs nothing, and the time is open again at once. */
export async function withdrawRequest(
  ports: Ports,
  viewer: Viewer,
  input: WithdrawRequest,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  return await changeBooking(ports, viewer, {
    operation: 'withdrawRequest',
    input,
    policy: withdrawsRequest,
    work: async (tx, { booking, message }) => {
      const command = { type: 'withdraw', actor: 'client' } as const
      const withdrawn = await applyCommand(tx, ports, booking, command, { message })
      if (withdrawn.ok) await notifyRequestEnd(tx, ports, booking, 'withdrawn')
      return withdrawn
    },
  })
}
