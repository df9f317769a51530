import { limits } from '@hora/schema/limits'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { intervalOf } from '#kernel/interval.ts'
import { err, map, type Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { isCompiledYear } from '#kernel/zone-offsets.ts'
import type { Ports } from '#ports'
import { type Openings, slotRequestOf } from '../data/openings.ts'
import { openSlots } from '../domain/open-slots.ts'
import type { Slot } from '../domain/slot-request.ts'
import { besidesPresent, type MovingSession, offeredLength, openingsToRead } from './openings-to-read.ts'

export interface FindFreeTimes {
  readonly serviceId: ServiceId
  /** Null: the first length of the service, or that of the session that moves. */
  readonly durationMinutes: number | null
  /** The earliest start; null: now. */
  readonly from: Temporal.Instant | null
  readonly moving?: MovingSession
}

export interface FreeTimes {
  /** The zone of the professional. */
  readonly zone: ZoneId
  readonly durationMinutes: number
  readonly minimumNoticeMinutes: number
  readonly slots: readonly Slot[]
  /** The earliest start that was looked at. */
  readonly from: Temporal.Instant
  /** All times before it were looked at. */
  readonly until: Temporal.Instant
  /** Whether nothing can be booked from `until` on. */
  readonly reachesHorizon: boolean
}

/** All times of a service that are free within a year, for its professional and their clients. One statement. */
export async function findFreeTimes(
  ports: Ports,
  viewer: Viewer,
  { serviceId, from: asked, moving, ...length }: FindFreeTimes,
): Promise<Result<FreeTimes, DomainError>> {
  const reader = requireSignedIn(viewer)
  if (!reader.ok) return reader
  const now = ports.clock.now()
  const from = asked !== null && Temporal.Instant.compare(asked, now) > 0 ? asked : now
  const to = from.add({ hours: 24 * limits.freeTimesDays })
  if (![from, to].every((moment) => isCompiledYear(moment.toZonedDateTimeISO('UTC').year)))
    return err(domainError('START_OUT_OF_RANGE'))
  const openings = await openingsToRead(ports, reader.value, { serviceId, from, to, now, moving })
  if (!openings.ok) return openings
  const minutes = lengthOf(openings.value, length.durationMinutes, moving)
  if (!minutes.ok) return minutes
  const { zone, service } = openings.value
  const request = slotRequestOf(openings.value, minutes.value, intervalOf({ start: from, end: to }), now)
  return map(openSlots(request, limits.freeTimesDays), (found) => ({
    zone,
    durationMinutes: minutes.value,
    minimumNoticeMinutes: service.minimumNoticeMinutes,
    slots: besidesPresent(found, moving),
    from,
    until: to,
    reachesHorizon: Temporal.Instant.compare(to, now.add({ hours: 24 * (service.horizonDays + 2) })) >= 0,
  }))
}

function lengthOf(
  openings: Openings,
  asked: number | null,
  moving: MovingSession | undefined,
): Result<number, DomainError> {
  const minutes = asked ?? moving?.durationMinutes ?? openings.service.durations[0]?.minutes
  return minutes === undefined ? err(domainError('NOT_FOUND')) : offeredLength(openings, minutes, moving)
}
