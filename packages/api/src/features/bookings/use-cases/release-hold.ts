import { authorize } from '#auth/authorize.ts'
import type { Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { lockBooking } from '../data/read-bookings.ts'
import { releasesHold } from '../policy.ts'
import { applyCommand } from './apply-command.ts'

type Released = Result<{ bookingId: BookingId }, DomainError>

/** Releases a hold of the client. Releasing a hold that is over succeeds too. */
export async function releaseHold(
  ports: Ports,
  viewer: Viewer,
  { bookingId }: { readonly bookingId: BookingId },
): Promise<Released> {
  return await transact(ports.db, async (tx): Promise<Released> => {
    const booking = await lockBooking(tx, bookingId)
    if (booking === null) return err(domainError('NOT_FOUND'))
    const allowed = authorize(releasesHold, viewer, booking)
    if (!allowed.ok) return allowed
    if (booking.status === 'expired') return ok({ bookingId })
    if (booking.status !== 'held') return err(domainError('WRONG_STATE'))
    const released = await applyCommand(tx, ports, booking, { type: 'cancel', actor: 'client' })
    return released.ok ? ok({ bookingId }) : released
  })
}
