import type { Tx } from '@hora/db/client'
import { type Notice, notify, type Times } from '#features/notifications/index.ts'
import type { BookingId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { timesOf } from '../data/booking-of-view.ts'
import type { Side } from './change-booking.ts'

interface Options {
  readonly by: Side
  readonly notice: Notice<string, BookingId>
  /** Whether a professional wants to notify the client. */
  readonly wanted: boolean
  /** The new times; null if it was cancelled. */
  readonly now: Times | null
  /** Whether it did not take place before: a cancellation was undone. */
  readonly restored?: boolean
}

/**
 * Notifies the two sides of a change. A client's change notifies the professional, and the client by mail, so that their
 * calendar stays up to date. A professional's change notifies the client; if they choose not to, it only corrects a
 * message that was not sent yet.
 */
export async function notifySides(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId' | 'settings'>,
  booking: BookingView,
  { by, notice, wanted, now, restored = false }: Options,
): Promise<void> {
  const { professionalId, clientId, id } = booking
  const was = timesOf(booking)
  const begins = earlier(was.start, now?.start)
  const about = { subject: { professionalId, id }, begins, change: { was: restored ? null : was, now } }
  if (by === 'professional')
    return await notify(tx, ports, notice, { to: clientId, by: professionalId, ...about, silent: !wanted })
  await notify(tx, ports, notice, { to: professionalId, by: clientId, ...about })
  await notify(tx, ports, notice, { to: clientId, by: clientId, ...about })
}

function earlier(a: Temporal.Instant, b: Temporal.Instant = a): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? a : b
}
