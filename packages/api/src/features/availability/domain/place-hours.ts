import { offsetIndexAt, type ZoneOffsets } from '#kernel/zone-offsets.ts'
import { type DayHours, hoursOn } from './day-hours.ts'
import { type MinuteSpans, push } from './minute-spans.ts'

export const minutesPerDay = 1440

/**
 * Open hours as instants, sorted. `anchors[i]` is the epoch minute from which the grid of window `i` counts: the
 * start of its local range, at the offset that applies inside the window.
 */
export type Windows = MinuteSpans & { readonly anchors: number[] }

/**
 * Maps local hours to instants between two epoch minutes. A minute is open when the local clock shows an open time at
 * that minute. So skipped hours do not exist, and repeated hours are open twice.
 */
export function placeHours(hours: DayHours, zone: ZoneOffsets, from: number, to: number): Windows {
  const windows: Windows = { starts: [], ends: [], anchors: [] }
  const { starts, offsets } = zone
  for (let index = offsetIndexAt(zone, from); index < starts.length; index += 1) {
    const begin = Math.max(from, starts[index] as number)
    const end = Math.min(to, starts[index + 1] ?? to)
    if (begin >= to) break
    placeUnderOffset(windows, hours, offsets[index] as number, begin, end)
  }
  return windows
}

/** Adds the windows of a period with a constant offset. */
function placeUnderOffset(windows: Windows, hours: DayHours, offset: number, from: number, to: number): void {
  const lastDay = Math.floor((to - 1 + offset) / minutesPerDay)
  for (let day = Math.floor((from + offset) / minutesPerDay); day <= lastDay; day += 1) {
    const midnight = day * minutesPerDay - offset
    const { starts, ends } = hoursOn(hours, day)
    for (let index = 0; index < starts.length; index += 1) {
      const anchor = midnight + (starts[index] as number)
      const start = Math.max(anchor, from)
      const end = Math.min(midnight + (ends[index] as number), to)
      if (start >= end) continue
      push(windows, start, end)
      windows.anchors.push(anchor)
    }
  }
}
