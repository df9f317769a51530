import type { Tx } from '@hora/db/client'
import { domainError } from '#kernel/domain-error.ts'
import type { BookingId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import { err, ok } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { lockBooking } from '../data/read-bookings.ts'
import { readHeldBookings } from '../data/read-held.ts'
import { applyCommand } from './apply-command.ts'

type Recording = Pick<Ports, 'clock' | 'newId'>

/** Ends a hold whose time is over; a booking that is anything else by now stays as it is. */
export async function expireHold(ports: Recording & Pick<Ports, 'db'>, id: BookingId): Promise<void> {
  await transact(ports.db, async (tx) => {
    await expireInside(tx, ports, id)
    return ok(null)
  })
}

/** The same for whatever lapsed holds are in somebody's way: nobody waits for the clock. */
export async function expireLapsed(
  tx: Tx,
  ports: Recording,
  professionalId: ProfessionalId,
  sessionIds: readonly SessionId[],
): Promise<void> {
  if (sessionIds.length === 0) return
  for (const id of await readHeldBookings(tx, professionalId, sessionIds)) await expireInside(tx, ports, id)
}

async function expireInside(tx: Tx, ports: Recording, id: BookingId) {
  const booking = await lockBooking(tx, id)
  if (booking === null) return err(domainError('NOT_FOUND'))
  return await applyCommand(tx, ports, booking, { type: 'expire', actor: 'clock' })
}
