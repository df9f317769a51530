import type { Tx } from '@hora/db/client'
import { freeCancellation } from '@hora/schema/cancellation-policy'
import { eachAlone } from '#jobs/each-alone.ts'
import type { AccountId, ActId, ProfessionalId } from '#kernel/ids.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { lockBooking, readUpcoming } from '../data/read-bookings.ts'
import { bookingCancelled } from '../notices/booking-notices.ts'
import { applyCommand } from './apply-command.ts'
import { notifySides } from './notify-sides.ts'
import { notifyRequestEnd } from './requests/notify-request-end.ts'

export interface CancelUpcoming {
  readonly professionalId: ProfessionalId
  readonly clientId: AccountId
  /** The person who blocked the other; bookings are cancelled in their name. */
  readonly endedBy: AccountId
}

/**
 * Cancels all upcoming bookings of two people after a block, and ends their requests. The agreed terms do not apply,
 * because a block must always be possible: it owes nothing, since nobody was shown a sum. Each person gets one mail about
 * all of them. A booking that fails does not keep the others; the task then fails and runs again.
 */
export async function cancelUpcoming(
  ports: Pick<Ports, 'db' | 'clock' | 'newId' | 'settings'>,
  { professionalId, clientId, endedBy }: CancelUpcoming,
): Promise<void> {
  const by = endedBy === professionalId ? 'professional' : 'client'
  const upcoming = await readUpcoming(ports.db, professionalId, clientId, ports.clock.now())
  const act = ports.newId<ActId>()
  const [failure] = await eachAlone(
    upcoming,
    async ({ id }) =>
      await transact(ports.db, async (tx) => {
        const booking = await lockBooking(tx, id)
        if (booking === null) return ok(null)
        const policy = { ...booking.policy, cancellation: freeCancellation }
        if (booking.status === 'requested') return await endRequest(tx, ports, booking, by)
        const cancelled = await applyCommand(tx, ports, { ...booking, policy }, { type: 'cancel', actor: by })
        if (cancelled.ok && booking.status === 'confirmed')
          await notifySides(tx, ports, booking, {
            by,
            notice: bookingCancelled,
            wanted: true,
            now: null,
            act,
          })
        return ok(null)
      }),
  )
  if (failure !== undefined) throw failure.error
}

/** A request of two people who are no longer connected ends as if the person who blocked had ended it. */
async function endRequest(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId' | 'settings'>,
  booking: BookingView,
  by: 'client' | 'professional',
): Promise<Result<null, never>> {
  const command =
    by === 'client'
      ? ({ type: 'withdraw', actor: 'client' } as const)
      : ({ type: 'decline', actor: 'professional', suggestedStarts: [] } as const)
  const ended = await applyCommand(tx, ports, booking, command)
  if (ended.ok) await notifyRequestEnd(tx, ports, booking, by === 'client' ? 'withdrawn' : 'declined')
  return ok(null)
}
