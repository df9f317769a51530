import { limits } from '@hora/schema/limits'
import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { ServiceId, SessionId } from '#kernel/ids.ts'
import { intervalOf } from '#kernel/interval.ts'
import { err, map, type Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { Ports } from '#ports'
import { type Openings, slotRequestOf } from '../data/openings.ts'
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
  /** A session to move: it does not conflict with itself, and its current start is not offered. */
  readonly moving?: MovingSession
}

interface MovingSession {
  /** Null: it stays where it is when the booking leaves it. */
  readonly sessionId: SessionId | null
  readonly start: Temporal.Instant
  readonly durationMinutes: number
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
  { db, clock, conditions }: Ports,
  viewer: Viewer,
  { serviceId, durationMinutes, from, to, moving }: FindOpenSlots,
): Promise<Result<FoundSlots, DomainError>> {
  const reader = requireSignedIn(viewer)
  if (!reader.ok) return reader
  const range = checkRange(from, to, limits.slotRangeDays)
  if (!range.ok) return range
  const now = clock.now()
  const { accountId } = reader.value
  const moved = moving?.sessionId ? { movingSessionId: moving.sessionId } : {}
  const openings = await readOpenings({ db, conditions }, { serviceId, accountId, from, to, now, ...moved })
  if (openings === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(readsSlots, viewer, openings.relation)
  if (!allowed.ok) return allowed
  const { zone } = openings
  const refused = refuseLength(openings, durationMinutes, moving)
  if (refused !== null) return err(refused)
  const slots = openSlots(slotRequestOf(openings, durationMinutes, intervalOf({ start: from, end: to }), now))
  return map(slots, (found) => ({
    zone,
    minimumNoticeMinutes: openings.service.minimumNoticeMinutes,
    slots: found.filter(({ start }) => start !== moving?.start.epochMilliseconds),
  }))
}

/** A session that moves may keep its own length; everything else must be on offer. */
function refuseLength(
  { service, relation }: Openings,
  minutes: number,
  moving: MovingSession | undefined,
): DomainError | null {
  if (moving?.durationMinutes === minutes) return null
  if (!service.active && relation !== 'self') return domainError('SERVICE_INACTIVE')
  const offered = offeredDuration(service, minutes)
  return offered.ok ? null : offered.error
}
