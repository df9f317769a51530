import type { Tx } from '@hora/db/client'
import { type Notice, notify } from '#features/notifications/index.ts'
import type { BookingId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import type { Side } from './change-booking.ts'

interface Options {
  readonly by: Side
  readonly notice: Notice<string, BookingId>
  readonly wanted: boolean
  /** The new start of a booking that was moved. */
  readonly movedTo?: Temporal.Instant
}

/** Notifies the side that did not act. Changes by a client always notify; a professional may choose not to. */
export async function notifyOtherSide(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId' | 'settings'>,
  { professionalId, clientId, id, start }: BookingView,
  { by, notice, wanted, movedTo }: Options,
): Promise<void> {
  if (by === 'professional' && !wanted) return
  const [from, to] = by === 'client' ? [clientId, professionalId] : [professionalId, clientId]
  const begins = earlier(Temporal.Instant.from(start), movedTo)
  await notify(tx, ports, notice, { to, by: from, subject: { professionalId, id }, begins })
}

function earlier(a: Temporal.Instant, b: Temporal.Instant = a): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? a : b
}
