import type { EpochMs } from '#kernel/epoch.ts'
import type { MinuteSpans } from './minute-spans.ts'
import type { Windows } from './place-hours.ts'
import type { Slot, SlotService } from './slot-request.ts'

const msPerMinute = 60_000

/** Step 5, slice: each grid time of a window at which a whole session fits into tidy free time. */
export function sliceIntoSlots(windows: Windows, free: MinuteSpans, service: SlotService): readonly Slot[] {
  const { durationMinutes: duration, stepMinutes: step } = service
  const slots: Slot[] = []
  let span = 0
  for (let index = 0; index < windows.starts.length; index += 1) {
    const anchor = windows.anchors[index] as number
    const windowEnd = windows.ends[index] as number
    let start = gridTime(anchor, windows.starts[index] as number, step)
    while (start < windowEnd) {
      while (span < free.ends.length && (free.ends[span] as number) < start + duration) span += 1
      if (span === free.ends.length) return slots
      const freeFrom = free.starts[span] as number
      if (freeFrom <= start) {
        slots.push(slotAt(start, duration))
        start += step
      } else start = gridTime(anchor, freeFrom, step)
    }
  }
  return slots
}

/** The first time of a grid that is not before a minute. */
function gridTime(anchor: number, minute: number, step: number): number {
  return anchor + Math.ceil((minute - anchor) / step) * step
}

function slotAt(start: number, duration: number): Slot {
  return { start: (start * msPerMinute) as EpochMs, end: ((start + duration) * msPerMinute) as EpochMs }
}
