import type { Tx } from '@hora/db/client'
import {
  changesNothing,
  type Notice,
  notify,
  readLastTold,
  type TimeChange,
  type Times,
} from '#features/notifications/index.ts'
import type { ActId, BookingId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { timesOf } from '../data/booking-of-view.ts'
import { bookingConfirmed } from '../notices/booking-notices.ts'
import type { Side } from './change-booking.ts'

interface Options {
  readonly by: Side
  readonly notice: Notice<string, BookingId>
  /** Whether a professional wants to notify the client. */
  readonly wanted: boolean
  /** The new times; null if it was cancelled. */
  readonly now: Times | null
  /** The act that changes this booking with others, so that each person gets one mail about all of them. */
  readonly act?: ActId | undefined
  /** Whether it did not take place before: a cancellation was undone. */
  readonly restored?: boolean
}

/**
 * Notifies the two sides of a change. A client's change notifies the professional, and the client by mail, so that their
 * calendar stays up to date. A professional's change notifies the client, as a change from what they were told last; if
 * the professional chooses not to, it only corrects a message that was not sent yet.
 */
export async function notifySides(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId' | 'settings'>,
  booking: BookingView,
  { by, notice, wanted, now, act, restored = false }: Options,
): Promise<void> {
  const { professionalId, clientId, id } = booking
  const before = timesOf(booking)
  const begins = earlier(before.start, now?.start)
  const change = { was: restored ? null : before, now }
  const about = { subject: { professionalId, id }, begins, change, ...(act === undefined ? {} : { act }) }
  if (by === 'client') {
    await notify(tx, ports, notice, { to: professionalId, by: clientId, ...about })
    return await notify(tx, ports, notice, { to: clientId, by: clientId, ...about })
  }
  const toClient = { ...about, to: clientId, by: professionalId }
  if (!wanted) return await notify(tx, ports, notice, { ...toClient, silent: true })
  const asKnown = await changeAsKnown(tx, booking, change)
  if (changesNothing(asKnown)) return
  // It keeps the times that the client was not told, so that a change back to them leaves nothing to say.
  if (asKnown.was === null) return await notify(tx, ports, bookingConfirmed, toClient)
  await notify(tx, ports, notice, { ...toClient, change: asKnown })
}

/**
 * The change from what the client was told last, because the professional may have booked or moved without a message.
 * To a client who knows of no booking, one that takes place is new.
 */
async function changeAsKnown(
  tx: Tx,
  { clientId, professionalId, id }: BookingView,
  change: TimeChange,
): Promise<TimeChange> {
  const told = await readLastTold(tx, clientId, { type: bookingConfirmed.subject.type, id, professionalId })
  const was = told?.now ?? null
  return change.now === null ? { was: was ?? change.was, now: null } : { was, now: change.now }
}

function earlier(a: Temporal.Instant, b: Temporal.Instant = a): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? a : b
}
