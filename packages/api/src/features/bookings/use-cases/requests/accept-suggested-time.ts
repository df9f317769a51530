import type { Tx } from '@hora/db/client'
import type { AcceptSuggestedTimeInput } from '@hora/schema/inputs/bookings'
import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { readOpenings } from '#features/availability/index.ts'
import { notify } from '#features/notifications/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { writeOnce } from '#unit-of-work/write-once.ts'
import type { BookingView } from '../../data/booking-cells.ts'
import { bookingOfView, lengthOf } from '../../data/booking-of-view.ts'
import { lockBooking, readBooking } from '../../data/read-bookings.ts'
import { decide } from '../../domain/decide.ts'
import { bookingConfirmed } from '../../notices/booking-notices.ts'
import { acceptsSuggestion, booksService } from '../../policy.ts'
import { applyCommand } from '../apply-command.ts'
import { decidePlace, type NewPlace } from '../decide-place.ts'
import { refuseTime } from '../refuse-time.ts'
import { takePlace } from '../take-place.ts'

export type AcceptSuggestedTime = Decoded<AcceptSuggestedTimeInput>

/**
 * Books a start that the professional suggested when they declined, for the price and the terms of the request. It meets
 * the rules of every time that a client books, and needs no approval.
 */
export async function acceptSuggestedTime(
  ports: Ports,
  viewer: Viewer,
  { idempotencyKey: key, ...input }: AcceptSuggestedTime,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  const { db, conditions } = ports
  const client = requireSignedIn(viewer)
  if (!client.ok) return client
  const { accountId } = client.value
  const declined = await readBooking(db, input.bookingId)
  if (declined === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(acceptsSuggestion, viewer, declined)
  if (!allowed.ok) return allowed
  const time = { start: input.start, durationMinutes: lengthOf(declined), override: null }
  const wanted = { serviceId: declined.service.id, accountId, now: ports.clock.now(), ...time }
  const openings = await readOpenings({ db, conditions }, { ...wanted, from: input.start, to: input.start })
  if (openings === null) return err(domainError('NOT_FOUND'))
  const books = authorize(booksService, viewer, openings.relation)
  if (!books.ok) return books
  const used = decide(bookingOfView(declined), takes(input.start), wanted.now)
  const request = { ...time, clientId: accountId, message: null, terms: declined }
  const place = used.ok ? decidePlace(ports, openings, request, { type: 'accept', actor: 'client' }) : used
  const once = { accountId, key, operation: 'acceptSuggestedTime', input }
  const booked = await writeOnce(ports, once, place, async (tx, decided) => {
    const taken = await takePlace(tx, ports, decided)
    if (!taken.ok) return taken
    const marked = await markUsed(tx, ports, input)
    if (!marked.ok) return marked
    await notifyBooked(tx, ports, decided)
    return taken
  })
  if (!booked.ok) return err(await refuseTime({ db, conditions }, wanted, booked.error))
  const booking = await readBooking(db, booked.value.bookingId)
  return booking === null ? err(domainError('NOT_FOUND')) : ok({ booking })
}

const takes = (start: Temporal.Instant) => ({ type: 'take-suggestion', actor: 'client', start }) as const

/** Locked after the new place, in the order of all locks. Of two at once, the second finds it used. */
async function markUsed(
  tx: Tx,
  ports: Ports,
  { bookingId, start }: Pick<AcceptSuggestedTime, 'bookingId' | 'start'>,
): Promise<Result<boolean, DomainError>> {
  const declined = await lockBooking(tx, bookingId)
  if (declined === null) return err(domainError('NOT_FOUND'))
  return await applyCommand(tx, ports, declined, takes(start))
}

async function notifyBooked(tx: Tx, ports: Ports, { booking }: NewPlace): Promise<void> {
  const { professionalId, clientId, id, startsAt: begins, endsAt: end } = booking
  const change = { was: null, now: { start: begins, end } }
  const about = { by: clientId, subject: { professionalId, id }, begins, change }
  await notify(tx, ports, bookingConfirmed, { to: professionalId, ...about })
  await notify(tx, ports, bookingConfirmed, { to: clientId, ...about })
}
