import type { Tx } from '@hora/db/client'
import { authorize } from '#auth/authorize.ts'
import type { Viewer } from '#auth/viewer.ts'
import type { JobPayloads } from '#jobs/catalogue.ts'
import { dequeue, enqueue } from '#jobs/enqueue.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { countUp } from '../data/count-up.ts'
import { lockBooking } from '../data/read-bookings.ts'
import { releasesHold } from '../policy.ts'
import { applyCommand } from './apply-command.ts'

type Kept = Result<{ bookingId: BookingId }, DomainError>

/** Long enough for a page to load again on a slow phone. */
export const secondsToReturn = 20

const jobKeyOf = (bookingId: BookingId) => `release-left:${bookingId}`

/** Releases a hold whose page was closed, unless the page opens again in time: a reload closes it too. */
export async function leaveHold(
  ports: Ports,
  viewer: Viewer,
  { bookingId }: { readonly bookingId: BookingId },
): Promise<Kept> {
  return await transact(ports.db, async (tx): Promise<Kept> => {
    const locked = await lockHold(tx, viewer, bookingId)
    if (!locked.ok) return locked
    const { status, version } = locked.value
    if (status !== 'held') return ok({ bookingId })
    const runAt = ports.clock.now().add({ seconds: secondsToReturn })
    const job = { runAt, jobKey: jobKeyOf(bookingId) }
    await enqueue(tx, 'bookings.release-left', { bookingId, version }, job)
    return ok({ bookingId })
  })
}

/** Keeps a hold whose page is open again, until its own end. A job that runs already finds another version. */
export async function keepHold(
  ports: Ports,
  viewer: Viewer,
  { bookingId }: { readonly bookingId: BookingId },
): Promise<Kept> {
  return await transact(ports.db, async (tx): Promise<Kept> => {
    const locked = await lockHold(tx, viewer, bookingId)
    if (!locked.ok) return locked
    const { status, heldUntil } = locked.value
    if (status === 'expired' || (status === 'held' && isPast(heldUntil, ports.clock.now())))
      return err(domainError('HOLD_EXPIRED'))
    if (status !== 'held') return err(domainError('WRONG_STATE'))
    if (await dequeue(tx, jobKeyOf(bookingId))) await countUp(tx, locked.value)
    return ok({ bookingId })
  })
}

/** The page of a hold was not opened again: releases it. A booking that changed since stays as it is. */
export async function releaseLeft(
  ports: Pick<Ports, 'clock' | 'newId' | 'db'>,
  { bookingId, version }: JobPayloads['bookings.release-left'],
): Promise<void> {
  await transact(ports.db, async (tx) => {
    const booking = await lockBooking(tx, bookingId)
    const isLeft = booking?.status === 'held' && (version ?? booking.version) === booking.version
    if (isLeft) await applyCommand(tx, ports, booking, { type: 'cancel', actor: 'client' })
    return ok(null)
  })
}

async function lockHold(
  tx: Tx,
  viewer: Viewer,
  bookingId: BookingId,
): Promise<Result<BookingView, DomainError>> {
  const booking = await lockBooking(tx, bookingId)
  if (booking === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(releasesHold, viewer, booking)
  return allowed.ok ? ok(booking) : allowed
}

const isPast = (heldUntil: string | null, now: Temporal.Instant) =>
  heldUntil !== null && Temporal.Instant.compare(now, heldUntil) >= 0
