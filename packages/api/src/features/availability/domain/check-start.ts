import { type EpochMs, instantFrom } from '#kernel/epoch.ts'
import { computeSlots } from './open-slots.ts'
import type { SlotRequest } from './slot-request.ts'
import { noticeAndHorizonBounds } from './start-bounds.ts'

/** The first reason against a start, or `open`. */
export type StartVerdict =
  | 'open'
  | 'TIME_PASSED'
  | 'TOO_SOON'
  | 'TOO_FAR_AHEAD'
  | 'OUTSIDE_AVAILABILITY'
  | 'SLOT_TAKEN'

const msPerMinute = 60_000

/** Decides whether a session may start at an instant, with the same pipeline that offers slots. */
export function checkStart(request: SlotRequest, start: EpochMs): StartVerdict {
  if (Temporal.Instant.compare(instantFrom(start), request.now) <= 0) return 'TIME_PASSED'
  const bounds = noticeAndHorizonBounds(request)
  if (start < bounds.from * msPerMinute) return 'TOO_SOON'
  if (start >= bounds.to * msPerMinute) return 'TOO_FAR_AHEAD'
  if (isOpen(request, start)) return 'open'
  const away = request.busy.filter(({ reason }) => reason === 'time-off')
  return isOpen({ ...request, busy: away }, start) ? 'SLOT_TAKEN' : 'OUTSIDE_AVAILABILITY'
}

function isOpen(request: SlotRequest, start: EpochMs): boolean {
  const range = { start, end: (start + msPerMinute) as EpochMs }
  return computeSlots({ ...request, range }).some((slot) => slot.start === start)
}
