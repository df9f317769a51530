import { startOfWeek } from '#web/time/first-weekday.ts'

/** The whole weeks of a strip (dates as ISO 8601), from that of its first date to that of its last one. */
export function stripWeeks(
  first: string,
  last: string,
  firstWeekday: number,
): readonly (readonly string[])[] {
  const start = startOfWeek(Temporal.PlainDate.from(first), firstWeekday)
  const days = Math.max(start.until(last).days, 0)
  return Array.from({ length: Math.floor(days / 7) + 1 }, (_, week) =>
    Array.from({ length: 7 }, (_unused, day) => start.add({ days: week * 7 + day }).toString()),
  )
}
