import type { ContestNoShowInput } from '@hora/schema/inputs/bookings'
import { isBlocked } from '#auth/relation.ts'
import type { Viewer } from '#auth/viewer.ts'
import { notify } from '#features/notifications/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../../data/booking-cells.ts'
import { noShowContested } from '../../notices/attendance-notices.ts'
import { contestsNoShow } from '../../policy.ts'
import { applyCommand } from '../apply-command.ts'
import { changeBooking } from '../change-booking.ts'

export type ContestNoShow = Decoded<ContestNoShowInput>

/**
 * Says, by the client and once, that they did come. The professional corrects it, or leaves it as it is. While one of
 * the two blocks the other, it is recorded without its message, and nobody is notified.
 */
export async function contestNoShow(
  ports: Ports,
  viewer: Viewer,
  input: ContestNoShow,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  return await changeBooking(ports, viewer, {
    operation: 'contestNoShow',
    input,
    policy: contestsNoShow,
    work: async (tx, { booking, side, message }) => {
      const { professionalId, clientId, id } = booking
      const blocked = await isBlocked(tx, professionalId, clientId)
      const command = { type: 'contest', actor: side } as const
      const contested = await applyCommand(tx, ports, booking, command, { message: blocked ? null : message })
      const about = { to: professionalId, by: clientId, subject: { professionalId, id } }
      if (contested.ok && !blocked) await notify(tx, ports, noShowContested, about)
      return contested
    },
  })
}
