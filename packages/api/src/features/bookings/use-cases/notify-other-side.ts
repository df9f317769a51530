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
}

/** Notifies the side that did not act. Changes by a client always notify; a professional may choose not to. */
export async function notifyOtherSide(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId'>,
  { professionalId, clientId, id }: BookingView,
  { by, notice, wanted }: Options,
): Promise<void> {
  if (by === 'professional' && !wanted) return
  const to = by === 'client' ? professionalId : clientId
  await notify(tx, ports, notice, { to, subject: { professionalId, id } })
}
