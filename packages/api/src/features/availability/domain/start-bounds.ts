import { epochDayAt, firstMinuteOfDay, offsetsOf } from '#kernel/zone-offsets.ts'
import type { SlotRequest } from './slot-request.ts'

const msPerMinute = 60_000

/** The first epoch minute at which a session may start, and the first at which none may any more. */
export type StartBounds = { readonly from: number; readonly to: number }

/** The starts asked for. */
export function rangeBounds({ range }: SlotRequest): StartBounds {
  return { from: Math.ceil(range.start / msPerMinute), to: Math.ceil(range.end / msPerMinute) }
}

/**
 * The starts that notice and horizon allow: notice is elapsed time from now, the horizon ends with the
 * professional's local date that many days ahead.
 */
export function noticeAndHorizonBounds({ now, zone, service }: SlotRequest): StartBounds {
  const offsets = offsetsOf(zone)
  const minute = Number(now.epochNanoseconds / 1000n) / 60_000_000
  const today = epochDayAt(offsets, Math.floor(minute))
  return {
    from: Math.ceil(minute) + service.minimumNoticeMinutes,
    to: firstMinuteOfDay(offsets, today + service.horizonDays + 1),
  }
}
