import { offsetsOf } from '#kernel/zone-offsets.ts'
import { applyOverrides, expandWeeklyRules, hoursOn, isDayOff } from './day-hours.ts'
import type { MinuteSpans } from './minute-spans.ts'
import { minutesPerDay, placeHours } from './place-hours.ts'
import type { SlotRequest } from './slot-request.ts'
import { rangeBounds } from './start-bounds.ts'

/** A time to explain, in epoch minutes, and whether its date is marked as a day off. */
export type GridTime = { readonly minute: number; readonly dayOff: boolean }

/**
 * Every time of the range that a professional sees as a line of the week, sorted: the grid of the open hours, and
 * steps from local midnight outside of them.
 */
export function gridTimes(request: SlotRequest): readonly GridTime[] {
  const zone = offsetsOf(request.zone)
  const hours = applyOverrides(expandWeeklyRules(request.rules), request.overrides)
  const { from, to } = rangeBounds(request)
  const wholeDay: MinuteSpans = { starts: [0], ends: [minutesPerDay] }
  const everyDay = { weekdays: Array.from({ length: 7 }, () => wholeDay), dates: new Map() }
  const days = placeHours(everyDay, zone, from, to)
  return days.anchors.flatMap((midnight, index) => {
    const start = days.starts[index] as number
    const end = days.ends[index] as number
    const local = zone.offsets[zone.starts.findLastIndex((change) => change <= start)] as number
    const day = (midnight + local) / minutesPerDay
    const dayOff = isDayOff(hours, day)
    return localMarks(hoursOn(hours, day), request.service.stepMinutes)
      .map((mark) => ({ minute: midnight + mark, dayOff }))
      .filter(({ minute }) => start <= minute && minute < end)
  })
}

/** The marks of one local day: steps inside each window from its start, steps from midnight elsewhere. */
function localMarks(open: MinuteSpans, step: number): readonly number[] {
  const marks: number[] = []
  for (let mark = 0; mark < minutesPerDay; mark += step) {
    if (!open.starts.some((start, index) => start <= mark && mark < (open.ends[index] as number)))
      marks.push(mark)
  }
  for (const [index, start] of open.starts.entries()) {
    for (let mark = start; mark < (open.ends[index] as number); mark += step) marks.push(mark)
  }
  return marks.sort((a, b) => a - b)
}
