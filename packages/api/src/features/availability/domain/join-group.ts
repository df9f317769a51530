import { failsMinimum } from '@hora/schema/group-minimum'
import type { Interval } from '#kernel/interval.ts'
import { type Refusal, refusal } from './refusal.ts'
import type { Group, Slot, SlotRequest } from './slot-request.ts'
import { noticeAndHorizonBounds } from './start-bounds.ts'

const msPerMinute = 60_000

/** The session that a booking of this very time would join, whether it has a free place or not. */
export function groupAt({ groups = [] }: SlotRequest, { start, end }: Interval): Group | null {
  return groups.find(({ during }) => during.start === start && during.end === end) ?? null
}

/**
 * What refuses a place in a session that stands: its start, its notice, its horizon, and that it is full. The open hours
 * do not, because the professional put it there.
 */
export function reasonsToJoin(group: Group, request: SlotRequest): readonly Refusal[] {
  const { service } = request
  const minimumNoticeMinutes = service.joinNoticeMinutes ?? service.minimumNoticeMinutes
  const bounds = noticeAndHorizonBounds({ ...request, service: { ...service, minimumNoticeMinutes } })
  const meets = { kind: 'session', ref: group.ref, during: group.during } as const
  const { start } = group.during
  if (start <= request.now.epochMilliseconds) return [refusal('past')]
  const isLost = failsMinimum(start, group.minimum, request.now.epochMilliseconds)
  const full = isLost || group.placesLeft === 0 ? [refusal(isLost ? 'session' : 'full', meets)] : []
  if (start < bounds.from * msPerMinute) return [...full, refusal('notice')]
  return start >= bounds.to * msPerMinute ? [...full, refusal('horizon')] : full
}

/** Step 6, join: free times with all their places, and the sessions in the range that can be joined; sorted. */
export function withGroups(free: readonly Slot[], request: SlotRequest): readonly Slot[] {
  const { range, groups = [] } = request
  const { capacity = 1, durationMinutes } = request.service
  if (capacity === 1 && groups.length === 0) return free
  const joined = groups
    .filter(({ during: { start, end }, mine }) => {
      const isAsked = range.start <= start && start < range.end
      return isAsked && !mine && end - start === durationMinutes * msPerMinute
    })
    .filter((group) => reasonsToJoin(group, request).length === 0)
    .map(({ during, placesLeft }) => ({ ...during, placesLeft, joins: true }))
  const all = free.map((slot) => ({ ...slot, placesLeft: capacity }))
  return [...all, ...joined].sort((a, b) => a.start - b.start)
}
