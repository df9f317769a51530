import { authorize } from '#auth/authorize.ts'
import type { Viewer } from '#auth/viewer.ts'
import { enqueue } from '#jobs/enqueue.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { lockBooking } from '../data/read-bookings.ts'
import { releasesHold } from '../policy.ts'
import { applyCommand } from './apply-command.ts'

type Kept = Result<{ bookingId: BookingId }, DomainError>

/** Long enough for a page to load again on a slow phone. */
export const secondsToReturn = 20

/** Releases a hold whose page was closed, unless the page opens again in time: a reload closes it too. */
export async function leaveHold(
  ports: Ports,
  viewer: Viewer,
  hold: { readonly bookingId: BookingId },
): Promise<Kept> {
  return await planRelease(ports, viewer, hold, (now) => now.add({ seconds: secondsToReturn }))
}

/** Keeps a hold whose page is open again, until its own end. */
export async function keepHold(
  ports: Ports,
  viewer: Viewer,
  hold: { readonly bookingId: BookingId },
): Promise<Kept> {
  return await planRelease(ports, viewer, hold, (_now, heldUntil) => heldUntil)
}

/** One waiting job for each hold: the last plan replaces the one before. */
async function planRelease(
  ports: Ports,
  viewer: Viewer,
  { bookingId }: { readonly bookingId: BookingId },
  at: (now: Temporal.Instant, heldUntil: Temporal.Instant) => Temporal.Instant,
): Promise<Kept> {
  return await transact(ports.db, async (tx): Promise<Kept> => {
    const booking = await lockBooking(tx, bookingId)
    if (booking === null) return err(domainError('NOT_FOUND'))
    const allowed = authorize(releasesHold, viewer, booking)
    if (!allowed.ok) return allowed
    if (booking.status !== 'held' || booking.heldUntil === null) return ok({ bookingId })
    const runAt = at(ports.clock.now(), Temporal.Instant.from(booking.heldUntil))
    await enqueue(tx, 'bookings.release-left', { bookingId }, { runAt, jobKey: `release-left:${bookingId}` })
    return ok({ bookingId })
  })
}

/** The page of a hold was not opened again: releases it. A booking with another status stays unchanged. */
export async function releaseLeft(
  ports: Pick<Ports, 'clock' | 'newId' | 'db'>,
  id: BookingId,
): Promise<void> {
  await transact(ports.db, async (tx) => {
    const booking = await lockBooking(tx, id)
    if (booking?.status === 'held')
      await applyCommand(tx, ports, booking, { type: 'cancel', actor: 'client' })
    return ok(null)
  })
}
