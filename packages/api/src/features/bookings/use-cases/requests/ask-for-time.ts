import type { Tx } from '@hora/db/client'
import { limits } from '@hora/schema/limits'
import { lockActiveConnection } from '#features/connections/index.ts'
import { notify } from '#features/notifications/index.ts'
import { enqueue } from '#jobs/enqueue.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../../data/booking-cells.ts'
import { timesOf } from '../../data/booking-of-view.ts'
import { countPlaces } from '../../data/count-places.ts'
import { readBooking } from '../../data/read-bookings.ts'
import { bookingRequested } from '../../notices/request-notices.ts'

/** Whether confirming a hold asks the professional for the time. */
export function asksForTime({ policy }: Pick<BookingView, 'policy'>): boolean {
  return (policy.answerHours ?? null) !== null
}

/**
 * Locks the connection of a hold whose confirmation is a request, before the rows of the booking. So the requests of one
 * client run one after another, and each counts the earlier ones.
 */
export async function lockForRequest(tx: Tx, id: BookingId): Promise<void> {
  const hold = await readBooking(tx, id)
  if (hold !== null && asksForTime(hold)) await lockActiveConnection(tx, hold)
}

/** Refuses one more open request than two people may have. */
export async function refuseManyRequests(
  tx: Tx,
  { clock }: Pick<Ports, 'clock'>,
  booking: BookingView,
): Promise<Result<null, DomainError>> {
  const { requests } = await countPlaces(tx, booking, 'client', clock.now())
  return requests >= limits.openRequests ? err(domainError('TOO_MANY_REQUESTS')) : ok(null)
}

/** A request was written: its end is planned, and the professional is asked. */
export async function planRequest(
  tx: Tx,
  ports: Pick<Ports, 'clock' | 'newId' | 'settings'>,
  { professionalId, clientId, id: bookingId, ...hold }: BookingView,
): Promise<void> {
  const written = await readBooking(tx, bookingId)
  if (written === null || written.heldUntil === null) throw new Error('A request has no end')
  const runAt = Temporal.Instant.from(written.heldUntil)
  const jobKey = `expire-request:${bookingId}`
  await enqueue(tx, 'bookings.expire-request', { bookingId }, { runAt, jobKey })
  const subject = { professionalId, id: bookingId }
  const begins = timesOf(hold).start
  await notify(tx, ports, bookingRequested, { to: professionalId, by: clientId, subject, begins })
}
