import { ok, type Result } from '#kernel/result.ts'
import { offsetsOf } from '#kernel/zone-offsets.ts'
import { padBusy } from './busy-spans.ts'
import { checkSlotRequest, type SlotRequestError } from './check-slot-request.ts'
import { applyOverrides, expandWeeklyRules } from './day-hours.ts'
import { withGroups } from './join-group.ts'
import { between, type MinuteSpans, tidy, without } from './minute-spans.ts'
import { placeHours, type Windows } from './place-hours.ts'
import { sliceIntoSlots } from './slice-into-slots.ts'
import type { Slot, SlotRequest } from './slot-request.ts'
import { noticeAndHorizonBounds, rangeBounds } from './start-bounds.ts'

/**
 * The instants at which a session of this service can start, sorted. Starts follow the professional's wall clock:
 * steps count from the start of each window of open hours. Sessions that can be joined are among them. At most
 * `longestDays` days at once; by default 92.
 */
export function openSlots(
  request: SlotRequest,
  longestDays?: number,
): Result<readonly Slot[], SlotRequestError> {
  const checked = checkSlotRequest(request, longestDays)
  return checked.ok ? ok(withGroups(computeSlots(request), request)) : checked
}

/** {@link openSlots} for a valid request, with a range of any length. */
export function computeSlots(request: SlotRequest): readonly Slot[] {
  const windows = openWindows(request)
  const free = without(tidy(windows), padBusy(request.busy, request.service))
  const bookable = clampToNoticeAndHorizon(free, request)
  return sliceIntoSlots(windows, bookable, request.service)
}

/** The open hours that sessions starting in the range can use: weekly rules, then overrides. */
export function openWindows(request: SlotRequest): Windows {
  const hours = applyOverrides(expandWeeklyRules(request.rules), request.overrides)
  const { from, to } = rangeBounds(request)
  return placeHours(hours, offsetsOf(request.zone), from, to + request.service.durationMinutes)
}

/** Step 4, clamp: keeps the free time that sessions starting in range, notice and horizon can use. */
export function clampToNoticeAndHorizon(free: MinuteSpans, request: SlotRequest): MinuteSpans {
  const asked = rangeBounds(request)
  const allowed = noticeAndHorizonBounds(request)
  const lastStart = Math.min(asked.to, allowed.to) - 1
  return between(free, Math.max(asked.from, allowed.from), lastStart + request.service.durationMinutes)
}
