import { epochDayAt, firstMinuteOfDay, offsetsOf } from '#kernel/zone-offsets.ts'
import type { SlotRequest } from './slot-request.ts'

const msPerMinute = 60_000

/** A half-open range of epoch minutes in which a session may start. */
export type StartBounds = { readonly from: number; readonly to: number }

/** The requested range of starts. */
export function rangeBounds({ range }: SlotRequest): StartBounds {
  return { from: Math.ceil(range.start / msPerMinute), to: Math.ceil(range.end / msPerMinute) }
}

/**
 * The starts that notice and horizon allow, all of them in the future. The notice is elapsed time from now. The horizon
 * is a number of days, and ends with the professional's local date.
 */
export function noticeAndHorizonBounds({ now, zone, service }: SlotRequest): StartBounds {
  const offsets = offsetsOf(zone)
  const minute = Number(now.epochNanoseconds / 1000n) / 60_000_000
  const today = epochDayAt(offsets, Math.floor(minute))
  return {
    from: Math.max(Math.floor(minute) + 1, Math.ceil(minute) + service.minimumNoticeMinutes),
    to: firstMinuteOfDay(offsets, today + service.horizonDays + 1),
  }
}
