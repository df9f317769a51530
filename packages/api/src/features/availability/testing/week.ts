import { type EpochMs, epochMsFrom, instantFrom } from '#kernel/epoch.ts'
import type { Interval } from '#kernel/interval.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { instantOf } from '#kernel/zoned-time.ts'
import type {
  Busy,
  DateOverride,
  MinuteRange,
  Slot,
  SlotRequest,
  WeeklyRule,
} from '../domain/slot-request.ts'

/** `09:00-12:30` as a range of minutes. */
function hours(text: string): MinuteRange {
  const [startMinute = 0, endMinute = 0] = text.split('-').map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number)
    return hour * 60 + minute
  })
  return { startMinute, endMinute }
}

/** The same hours on several weekdays: `weekly([1, 2], '09:00-12:00', '14:00-17:00')`. */
export function weekly(weekdays: readonly number[], ...ranges: string[]): readonly WeeklyRule[] {
  return weekdays.flatMap((weekday) => ranges.map((range) => ({ weekday, ...hours(range) })))
}

export const everyDay = [1, 2, 3, 4, 5, 6, 7]

export function override(date: string, ...ranges: string[]): DateOverride {
  return { date: Temporal.PlainDate.from(date), ranges: ranges.map(hours) }
}

/** `2026-11-21T09:00 2026-11-21T10:00` in local times of a zone. */
export function interval(zone: string, start: string, end: string): Interval {
  const moment = (text: string) =>
    instantOf(Temporal.PlainDateTime.from(text), zone as ZoneId).epochMilliseconds as EpochMs
  return { start: moment(start), end: moment(end) }
}

export function busy(zone: string, start: string, end: string, reason: Busy['reason'] = 'session'): Busy {
  return { interval: interval(zone, start, end), reason, ref: `${reason} ${start}` }
}

/** A request for hour-long sessions on the hour, long before they start. Tests override the fields they are about. */
export function request(
  zone: string,
  from: string,
  to: string,
  changes: Partial<SlotRequest> = {},
): SlotRequest {
  const service = {
    durationMinutes: 60,
    stepMinutes: 60,
    bufferBefore: 0,
    bufferAfter: 0,
    minimumNoticeMinutes: 0,
    horizonDays: 3650,
  }
  const range = interval(zone, from, to)
  const now = Temporal.Instant.from('2025-01-01T00:00Z')
  return { rules: [], overrides: [], zone: zone as ZoneId, busy: [], service, range, now, ...changes }
}

/** Slots as text: one line per local date. A start shows its offset only where the date has two. */
export function picture(slots: readonly Slot[], zone: string): string {
  const starts = slots.map((slot) => instantFrom(slot.start).toZonedDateTimeISO(zone))
  const days = Map.groupBy(starts, (start) => start.toPlainDate().toString())
  return [...days].map(([date, times]) => `${weekdayName(date)} ${date}  ${timesOf(times)}`).join('\n')
}

export const moments = (slots: readonly Slot[]): readonly string[] =>
  slots.map((slot) => instantFrom(slot.start).toString({ smallestUnit: 'minute' }))

export const at = epochMsFrom

function timesOf(times: readonly Temporal.ZonedDateTime[]): string {
  const changes = new Set(times.map((time) => time.offset)).size > 1
  return times
    .map((time) => time.toPlainTime().toString().slice(0, 5) + (changes ? time.offset : ''))
    .join(' ')
}

function weekdayName(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en', { weekday: 'short' })
}
