import { limits } from '@hora/schema/limits'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { intervalOf } from '#kernel/interval.ts'
import { map, type Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { Ports } from '#ports'
import { slotRequestOf } from '../data/openings.ts'
import { checkRange } from '../domain/check-range.ts'
import { openSlots } from '../domain/open-slots.ts'
import type { Slot } from '../domain/slot-request.ts'
import { besidesPresent, type MovingSession, offeredLength, openingsToRead } from './openings-to-read.ts'

export interface FindOpenSlots {
  readonly serviceId: ServiceId
  readonly durationMinutes: number
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
  /** A session to move: it does not conflict with itself, and its current start is not offered. */
  readonly moving?: MovingSession
}

export interface FoundSlots {
  readonly zone: ZoneId
  readonly slots: readonly Slot[]
  readonly minimumNoticeMinutes: number
}

/**
 * The open times of a service, for its professional and their clients. A session that moves keeps its length, even if
 * neither that length nor its service is offered any more. One statement.
 */
export async function findOpenSlots(
  ports: Ports,
  viewer: Viewer,
  { serviceId, durationMinutes, from, to, moving }: FindOpenSlots,
): Promise<Result<FoundSlots, DomainError>> {
  const reader = requireSignedIn(viewer)
  if (!reader.ok) return reader
  const range = checkRange(from, to, limits.slotRangeDays)
  if (!range.ok) return range
  const now = ports.clock.now()
  const openings = await openingsToRead(ports, reader.value, { serviceId, from, to, now, moving })
  if (!openings.ok) return openings
  const length = offeredLength(openings.value, durationMinutes, moving)
  if (!length.ok) return length
  const { zone, service } = openings.value
  const asked = intervalOf({ start: from, end: to })
  const slots = openSlots(slotRequestOf(openings.value, durationMinutes, asked, now))
  return map(slots, (found) => ({
    zone,
    minimumNoticeMinutes: service.minimumNoticeMinutes,
    slots: besidesPresent(found, moving),
  }))
}
