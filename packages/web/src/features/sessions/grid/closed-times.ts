import type { CalendarPage_OpenHoursQueryQuery } from '#web/gql/graphql.ts'

type Schedule = Omit<CalendarPage_OpenHoursQueryQuery['schedules'][number], '__typename' | 'id'>

/** Milliseconds since the epoch, half-open. */
type TimeSpan = { start: number; end: number }

const iso = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toString()

/** The times between two instants in which no schedule is open; none when there are no schedules yet. */
export function closedTimes(
  schedules: readonly Schedule[],
  from: string,
  to: string,
): { start: string; end: string }[] {
  if (schedules.length === 0) return []
  const open = schedules
    .flatMap((schedule) => openSpans(schedule, from, to))
    .sort((a, b) => a.start - b.start)
  const closed: TimeSpan[] = []
  let since = Temporal.Instant.from(from).epochMilliseconds
  const until = Temporal.Instant.from(to).epochMilliseconds
  for (const { start, end } of open) {
    if (start >= until) break
    if (start > since) closed.push({ start: since, end: start })
    since = Math.max(since, end)
  }
  if (since < until) closed.push({ start: since, end: until })
  return closed.map(({ start, end }) => ({ start: iso(start), end: iso(end) }))
}

function openSpans({ zone, weeklyRules, overrides }: Schedule, from: string, to: string): TimeSpan[] {
  const first = Temporal.Instant.from(from).toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 })
  const days = first.until(Temporal.Instant.from(to).toZonedDateTimeISO(zone).toPlainDate()).days
  const special = new Map(overrides.map(({ date, ranges }) => [date, ranges]))
  return Array.from({ length: days + 1 }, (_, index) => first.add({ days: index })).flatMap((day) => {
    const ranges =
      special.get(day.toString()) ?? weeklyRules.filter(({ weekday }) => weekday === day.dayOfWeek)
    const at = (minute: number) =>
      day.toPlainDateTime().add({ minutes: minute }).toZonedDateTime(zone).toInstant().epochMilliseconds
    return ranges.map(({ startMinute, endMinute }) => ({ start: at(startMinute), end: at(endMinute) }))
  })
}
