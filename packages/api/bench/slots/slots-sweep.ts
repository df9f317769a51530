import type { SlotRows } from './slots-rows.ts'

const minutesPerDay = 1440
const msPerMinute = 60_000

/** UTC offsets of a zone from given epoch minutes on. They are prepared once, outside the measured time. */
export type Offsets = { readonly starts: Int32Array; readonly offsets: Int32Array }
export type SweptSlot = { readonly start: number; readonly end: number }

/**
 * The floor: code written only for speed. It turns rows into slots with typed arrays of epoch minutes, without checks
 * or types.
 */
export function sweepFull(rows: SlotRows, zone: Offsets): readonly SweptSlot[] {
  const { durationMinutes: duration, stepMinutes: step, bufferBefore, bufferAfter } = rows.service
  const hours = new Int16Array(14)
  for (const rule of rows.rules) {
    hours[rule.weekday * 2 - 2] = rule.startMinute
    hours[rule.weekday * 2 - 1] = rule.endMinute
  }
  const special = new Map<number, readonly { startMinute: number; endMinute: number }[]>()
  for (const override of rows.overrides) {
    special.set(Date.parse(override.date) / (minutesPerDay * msPerMinute), override.ranges)
  }
  const [busyStarts, busyEnds] = sortedBusy(rows, bufferBefore, bufferAfter)
  const now = Math.ceil(Date.parse(rows.now) / msPerMinute)
  const first = Math.max(
    Math.ceil(Date.parse(rows.from) / msPerMinute),
    now + rows.service.minimumNoticeMinutes,
  )
  const end = Math.min(
    Math.ceil(Date.parse(rows.to) / msPerMinute),
    now + rows.service.horizonDays * minutesPerDay,
  )
  const slots: SweptSlot[] = []
  let busy = 0
  let change = 0
  const sweep = (from: number, to: number): void => {
    for (let start = from; start + duration <= to; start += step) {
      if (start < first) continue
      if (start >= end) return
      while (busy < busyEnds.length && (busyEnds[busy] as number) <= start) busy += 1
      if (busy < busyEnds.length && (busyStarts[busy] as number) < start + duration) continue
      slots.push({ start: start * msPerMinute, end: (start + duration) * msPerMinute })
    }
  }
  for (let day = Math.floor(first / minutesPerDay) - 1; day * minutesPerDay < end + minutesPerDay; day += 1) {
    while ((zone.starts[change + 1] ?? Number.POSITIVE_INFINITY) <= day * minutesPerDay + 720) change += 1
    const midnight = day * minutesPerDay - (zone.offsets[change] as number)
    const ranges = special.get(day)
    if (ranges === undefined) {
      const weekday = (day + 3) % 7
      sweep(midnight + (hours[weekday * 2] as number), midnight + (hours[weekday * 2 + 1] as number))
    } else for (const range of ranges) sweep(midnight + range.startMinute, midnight + range.endMinute)
  }
  return slots
}

/** Busy minutes, merged and sorted by start. They are widened by the buffers of the requested session. */
function sortedBusy(rows: SlotRows, before: number, after: number): [Int32Array, Int32Array] {
  const count = rows.sessions.length
  const keys = new Float64Array(count)
  for (let index = 0; index < count; index += 1) {
    const session = rows.sessions[index] as SlotRows['sessions'][number]
    const start = Math.floor(session.startsMs / msPerMinute) - after
    keys[index] = start * 65_536 + (Math.ceil(session.endsMs / msPerMinute) + before - start)
  }
  keys.sort()
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  let size = 0
  for (let index = 0; index < count; index += 1) {
    const start = Math.floor((keys[index] as number) / 65_536)
    const end = start + ((keys[index] as number) % 65_536)
    if (size > 0 && start <= (ends[size - 1] as number))
      ends[size - 1] = Math.max(ends[size - 1] as number, end)
    else {
      starts[size] = start
      ends[size] = end
      size += 1
    }
  }
  return [starts.subarray(0, size), ends.subarray(0, size)]
}
