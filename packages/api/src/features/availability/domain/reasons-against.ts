import type { EpochMs } from '#kernel/epoch.ts'
import { encloses, type Interval, overlaps, pad } from '#kernel/interval.ts'
import { groupAt, reasonsToJoin } from './join-group.ts'
import { limitsAgainst } from './limits/session-limits.ts'
import { tidy } from './minute-spans.ts'
import { openWindows } from './open-slots.ts'
import { bufferRefusal, isSession, type Obstacle, type Refusal, refusal, refusalReasons } from './refusal.ts'
import type { Busy, Slot, SlotRequest, SlotService } from './slot-request.ts'
import { noticeAndHorizonBounds } from './start-bounds.ts'

const msPerMinute = 60_000

/** Finds all reasons against a time of a request, in the order of `refusalReasons`, each once and buffers by side. */
export function reasonsAgainst(request: SlotRequest): (slot: Slot, dayOff: boolean) => readonly Refusal[] {
  const hours = openHours(request)
  const busy = request.busy.map(wholeMinutes).sort((a, b) => a.interval.start - b.interval.start)
  const exceeded = limitsAgainst(request.limits ?? null)
  return (slot, dayOff) => {
    const group = groupAt(request, slot)
    const limited = exceeded(slot, group !== null).map((reason) => refusal(reason))
    if (group !== null) return inOrder([...reasonsToJoin(group, request), ...(group.mine ? [] : limited)])
    return inOrder([
      ...limited,
      ...refusedByHours(slot, hours, dayOff),
      ...refusedByBusy(slot, busy, request.service),
      ...refusedByBounds(slot, request),
    ])
  }
}

/** Reasons in the order in which they are named. */
export function inOrder(reasons: readonly Refusal[]): readonly Refusal[] {
  return reasons.toSorted((a, b) => refusalReasons.indexOf(a.reason) - refusalReasons.indexOf(b.reason))
}

function openHours(request: SlotRequest): readonly Interval[] {
  const { starts, ends } = tidy(openWindows(request))
  const moment = (minute: number | undefined) => ((minute ?? 0) * msPerMinute) as EpochMs
  return starts.map((start, index) => ({ start: moment(start), end: moment(ends[index]) }))
}

function refusedByHours(slot: Slot, hours: readonly Interval[], dayOff: boolean): readonly Refusal[] {
  if (hours.some((window) => encloses(window, slot))) return []
  return [refusal(dayOff ? 'day-off' : 'outside-hours')]
}

/**
 * Each reason once, with the first session or time off: a thousand overlapping times off are one reason. A buffer names
 * a session before time off, because only a session is affected when the buffer is given up.
 */
function refusedByBusy(slot: Slot, busy: readonly Busy[], service: SlotService): readonly Refusal[] {
  const occupied = pad(slot, service.bufferBefore * msPerMinute, service.bufferAfter * msPerMinute)
  if (occupied === null) return []
  const found = new Map<string, Refusal>()
  for (const entry of busy) {
    if (entry.interval.start >= occupied.end) break
    if (!overlaps(occupied, entry.interval)) continue
    const why = refusedByEntry(slot, entry, service)
    const key = `${why.reason} ${why.gap?.side}`
    const known = found.get(key)
    if (known === undefined || (isSession(why.meets) && !isSession(known.meets))) found.set(key, why)
  }
  return [...found.values()]
}

function refusedByEntry(slot: Slot, entry: Busy, service: SlotService): Refusal {
  const { interval, reason, ref, meeting = interval, holiday } = entry
  const meets: Obstacle = { kind: reason, ref, during: meeting, ...(holiday ? { holiday } : {}) }
  if (overlaps(slot, meeting)) return refusal(reason, meets)
  const after = meeting.start >= slot.end
  const theirs = after ? meeting.start - interval.start : interval.end - meeting.end
  const minutes = (after ? service.bufferAfter : service.bufferBefore) + theirs / msPerMinute
  return bufferRefusal(meets, { side: after ? 'after' : 'before', minutes })
}

/** Parts of a minute count as the whole minute. */
function wholeMinutes(busy: Busy): Busy {
  const { interval, meeting = interval } = busy
  return { ...busy, interval: outwards(interval), meeting: outwards(meeting) }
}

function outwards({ start, end }: Interval): Interval {
  const from = Math.floor(start / msPerMinute) * msPerMinute
  return { start: from as EpochMs, end: (Math.ceil(end / msPerMinute) * msPerMinute) as EpochMs }
}

function refusedByBounds(slot: Slot, request: SlotRequest): readonly Refusal[] {
  if (slot.start <= request.now.epochMilliseconds) return [refusal('past')]
  const { from, to } = noticeAndHorizonBounds(request)
  if (slot.start < from * msPerMinute) return [refusal('notice')]
  return slot.start >= to * msPerMinute ? [refusal('horizon')] : []
}
