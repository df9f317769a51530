import type { EpochMs } from '#kernel/epoch.ts'
import { encloses, type Interval, overlaps, pad, union } from '#kernel/interval.ts'
import { ok, type Result } from '#kernel/result.ts'
import { checkSlotRequest, type SlotRequestError } from './check-slot-request.ts'
import { type GridTime, gridTimes } from './grid-times.ts'
import { openWindows } from './open-slots.ts'
import { type Refusal, type RefusalReason, refusal } from './refusal.ts'
import type { Busy, Slot, SlotRequest, SlotService } from './slot-request.ts'
import { noticeAndHorizonBounds } from './start-bounds.ts'

const msPerMinute = 60_000

/** A time of the grid with the reasons against it, each once. It has none exactly when it is an open slot. */
export type ConsideredTime = Slot & { readonly reasons: readonly Refusal[] }

/** Explains for each time of the range why it is not free, sorted. For the professional only. */
export function explainRefusals(request: SlotRequest): Result<readonly ConsideredTime[], SlotRequestError> {
  const checked = checkSlotRequest(request)
  if (!checked.ok) return checked
  const hours = openHours(request)
  const busy = request.busy.map(wholeMinutes).sort((a, b) => a.interval.start - b.interval.start)
  return ok(
    gridTimes(request).map((time) => {
      const slot = slotFrom(time, request)
      const reasons = [
        ...refusedByHours(slot, hours, time.dayOff),
        ...refusedByBusy(slot, busy, request.service),
        ...refusedByBounds(slot, request),
        ...refusedBySeats(slot, request),
      ]
      return { ...slot, reasons }
    }),
  )
}

function slotFrom({ minute }: GridTime, { service }: SlotRequest): Slot {
  const end = (minute + service.durationMinutes) * msPerMinute
  return { start: (minute * msPerMinute) as EpochMs, end: end as EpochMs }
}

function openHours(request: SlotRequest): readonly Interval[] {
  const { starts, ends } = openWindows(request)
  const moment = (minute: number | undefined) => ((minute ?? 0) * msPerMinute) as EpochMs
  return union(starts.map((start, index) => ({ start: moment(start), end: moment(ends[index]) })))
}

function refusedByHours(slot: Slot, hours: readonly Interval[], dayOff: boolean): readonly Refusal[] {
  if (hours.some((window) => encloses(window, slot))) return []
  return [refusal(dayOff ? 'day-off' : 'outside-hours')]
}

/** Each reason once, with the first session or time off: a thousand overlapping times off are one reason. */
function refusedByBusy(slot: Slot, busy: readonly Busy[], service: SlotService): readonly Refusal[] {
  const occupied = pad(slot, service.bufferBefore * msPerMinute, service.bufferAfter * msPerMinute)
  if (occupied === null) return []
  const found = new Map<RefusalReason, Refusal>()
  for (const { interval, reason, ref } of busy) {
    if (interval.start >= occupied.end) break
    if (!overlaps(occupied, interval)) continue
    const why = overlaps(slot, interval) ? reason : 'buffer'
    if (!found.has(why)) found.set(why, refusal(why, ref))
  }
  return [...found.values()]
}

/** Parts of a minute count as the whole minute. */
function wholeMinutes(busy: Busy): Busy {
  const start = Math.floor(busy.interval.start / msPerMinute) * msPerMinute
  const end = Math.ceil(busy.interval.end / msPerMinute) * msPerMinute
  return { ...busy, interval: { start: start as EpochMs, end: end as EpochMs } }
}

function refusedByBounds(slot: Slot, request: SlotRequest): readonly Refusal[] {
  const { from, to } = noticeAndHorizonBounds(request)
  if (slot.start < from * msPerMinute) return [refusal('notice')]
  return slot.start >= to * msPerMinute ? [refusal('horizon')] : []
}

function refusedBySeats(slot: Slot, { seatsFull }: SlotRequest): readonly Refusal[] {
  return seatsFull?.has(slot.start) === true ? [refusal('full')] : []
}
