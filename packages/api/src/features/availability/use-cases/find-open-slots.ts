import { limits } from '@hora/schema/limits'
import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingId, ServiceId } from '#kernel/ids.ts'
import { intervalOf } from '#kernel/interval.ts'
import { err, map, type Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { Ports } from '#ports'
import { slotRequestOf } from '../data/openings.ts'
import { readOpenings } from '../data/read-openings.ts'
import { checkRange } from '../domain/check-range.ts'
import { offeredDuration } from '../domain/offered-duration.ts'
import { openSlots } from '../domain/open-slots.ts'
import type { Slot } from '../domain/slot-request.ts'
import { readsSlots } from '../policy.ts'

export interface FindOpenSlots {
  readonly serviceId: ServiceId
  readonly durationMinutes: number
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
  /** A booking that is to be moved: its session does not stand in its own way, and its present time is not offered. */
  readonly bookingId: BookingId | null
}

/** The open times of a service, for its professional and their clients. One statement. */
export async function findOpenSlots(
  { db, clock }: Ports,
  viewer: Viewer,
  { serviceId, durationMinutes, from, to, bookingId }: FindOpenSlots,
): Promise<Result<{ zone: ZoneId; slots: readonly Slot[] }, DomainError>> {
  const reader = requireSignedIn(viewer)
  if (!reader.ok) return reader
  const range = checkRange(from, to, limits.slotRangeDays)
  if (!range.ok) return range
  const now = clock.now()
  const { accountId } = reader.value
  const moved = bookingId === null ? {} : { movingBookingId: bookingId }
  const openings = await readOpenings(db, { serviceId, accountId, from, to, now, ...moved })
  if (openings === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(readsSlots, viewer, openings.relation)
  if (!allowed.ok) return allowed
  const { service, relation, zone, moving } = openings
  if (bookingId !== null && moving === null) return err(domainError('NOT_FOUND'))
  if (!service.active && relation !== 'self') return err(domainError('SERVICE_INACTIVE'))
  const offered = offeredDuration(service, durationMinutes)
  if (!offered.ok) return offered
  const slots = openSlots(slotRequestOf(openings, durationMinutes, intervalOf({ start: from, end: to }), now))
  return map(slots, (found) => ({ zone, slots: found.filter(({ start }) => start !== moving) }))
}
