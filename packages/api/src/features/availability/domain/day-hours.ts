import { epochDayOf, weekdayOf } from '#kernel/epoch-day.ts'
import { type MinuteSpans, tidy } from './minute-spans.ts'
import type { DateOverride, MinuteRange, WeeklyRule } from './slot-request.ts'

/** The open minutes of each local day: seven weekdays, and dates with other hours. */
export type DayHours = {
  readonly weekdays: readonly MinuteSpans[]
  readonly dates: ReadonlyMap<number, MinuteSpans>
}

const closed: MinuteSpans = { starts: [], ends: [] }

/** Step 1, expand: the weekly rules as open minutes of each weekday. Adjacent ranges become one. */
export function expandWeeklyRules(rules: readonly WeeklyRule[]): DayHours {
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) =>
    openMinutes(rules.filter((rule) => rule.weekday === day)),
  )
  return { weekdays, dates: new Map() }
}

/** Step 2, override: the hours of a date replace those of its weekday. */
export function applyOverrides(hours: DayHours, overrides: readonly DateOverride[]): DayHours {
  const dates = new Map(hours.dates)
  for (const { date, ranges } of overrides) dates.set(epochDayOf(date), openMinutes(ranges))
  return { weekdays: hours.weekdays, dates }
}

/** The open minutes of a local day, given as days since 1970-01-01. */
export function hoursOn({ weekdays, dates }: DayHours, epochDay: number): MinuteSpans {
  return dates.get(epochDay) ?? weekdays[weekdayOf(epochDay) - 1] ?? closed
}

/** Whether a local day is marked as a day off. */
export function isDayOff({ dates }: DayHours, epochDay: number): boolean {
  return dates.get(epochDay)?.starts.length === 0
}

function openMinutes(ranges: readonly MinuteRange[]): MinuteSpans {
  const sorted = ranges.toSorted((a, b) => a.startMinute - b.startMinute)
  return tidy({
    starts: sorted.map((range) => range.startMinute),
    ends: sorted.map((range) => range.endMinute),
  })
}
