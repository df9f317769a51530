const clock = { hour: 'numeric', minute: '2-digit' } as const

/** Creates a formatter, or returns a kept one. */
type FormatterOf = (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat

/**
 * The times of a session by the clock of a zone: "9:30 – 10:15 AM". A range that ends on another day names both days,
 * but midnight still belongs to the evening before: "22:00–00:00".
 */
export function timeRange(
  start: Temporal.Instant,
  end: Temporal.Instant,
  zone: string,
  formatterOf: FormatterOf,
): string {
  const format = formatterOf({ ...clock, timeZone: zone })
  if (!endsDayOf(start, end, zone)) return format.formatRange(start.epochMilliseconds, end.epochMilliseconds)
  const aMinute = format.formatRangeToParts(start.epochMilliseconds, start.epochMilliseconds + 60_000)
  const firstOfEnd = aMinute.findIndex(({ source }) => source === 'endRange')
  const between = aMinute[firstOfEnd - 1]?.value ?? ' – '
  // Where the clocks skip midnight, the next day begins later: the session still ends at 24:00.
  const midnight = formatterOf({ timeStyle: 'short', timeZone: 'UTC' }).format(0)
  const from = formatterOf({ timeStyle: 'short', timeZone: zone }).format(start.epochMilliseconds)
  return `${from}${between}${midnight}`
}

/** Whether the end is the midnight that ends the day of the start. */
function endsDayOf(start: Temporal.Instant, end: Temporal.Instant, zone: string): boolean {
  const nextDay = start.toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 })
  return nextDay.toZonedDateTime(zone).toInstant().equals(end)
}
