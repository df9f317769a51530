import type { Tx } from '@hora/db/client'
import type { BookingId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import { ok } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { lockLapsedHolds } from '../data/lock-holds.ts'
import { lockBooking } from '../data/read-bookings.ts'
import { applyCommand } from './apply-command.ts'
import { notifyRequestEnd } from './requests/notify-request-end.ts'

type Recording = Pick<Ports, 'clock' | 'newId' | 'settings'>

/** Ends a hold or a request that has run out. A booking with another status stays unchanged. */
export async function expireHold(ports: Recording & Pick<Ports, 'db'>, id: BookingId): Promise<void> {
  await transact(ports.db, async (tx) => {
    await expireInside(tx, ports, id)
    return ok(null)
  })
}

/** Expires lapsed holds and requests that conflict with a new booking, without waiting for their jobs. */
export async function expireLapsed(
  tx: Tx,
  ports: Recording,
  professionalId: ProfessionalId,
  sessionIds: readonly SessionId[],
): Promise<void> {
  if (sessionIds.length === 0) return
  const lapsed = await lockLapsedHolds(tx, professionalId, sessionIds, ports.clock.now())
  for (const id of lapsed) await expireInside(tx, ports, id)
}

/**
 * A refusal means that the booking is neither held nor requested any more, or that it still runs. Then there is nothing to
 * do.
 */
async function expireInside(tx: Tx, ports: Recording, id: BookingId): Promise<void> {
  const booking = await lockBooking(tx, id)
  if (booking === null) return
  const expired = await applyCommand(tx, ports, booking, { type: 'expire', actor: 'clock' })
  if (expired.ok && booking.status === 'requested') await notifyRequestEnd(tx, ports, booking, 'unanswered')
}
