const clock = { hour: 'numeric', minute: '2-digit' } as const

/** Creates a formatter, or returns a kept one. */
type FormatterOf = (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat

/** Forbids a line to end where it stands, and takes no room. */
export const wordJoiner = '\u2060'

/**
 * The times of a session by the clock of a zone, on one line: "9:30 – 10:15 AM". A range that ends on another day names
 * both days and may break, but midnight still belongs to the evening before: "22:00–00:00".
 */
export function timeRange(
  start: Temporal.Instant,
  end: Temporal.Instant,
  zone: string,
  formatterOf: FormatterOf,
): string {
  const format = formatterOf({ ...clock, timeZone: zone })
  if (!endsDayOf(start, end, zone)) {
    const range = format.formatRange(start.epochMilliseconds, end.epochMilliseconds)
    return isOneDay(start, end, zone) ? unbroken(range) : range
  }
  const aMinute = format.formatRangeToParts(start.epochMilliseconds, start.epochMilliseconds + 60_000)
  const firstOfEnd = aMinute.findIndex(({ source }) => source === 'endRange')
  const between = aMinute[firstOfEnd - 1]?.value ?? ' – '
  // Where the clocks skip midnight, the next day begins later: the session still ends at 24:00.
  const midnight = formatterOf({ timeStyle: 'short', timeZone: 'UTC' }).format(0)
  const from = formatterOf({ timeStyle: 'short', timeZone: zone }).format(start.epochMilliseconds)
  return unbroken(`${from}${between}${midnight}`)
}

/** A line may otherwise end at a space, or after the dash, even before a space that does not break. */
function unbroken(text: string): string {
  return text.replaceAll('\u2009', '\u202f').replaceAll(' ', '\u00a0').replaceAll('–', `–${wordJoiner}`)
}

function isOneDay(start: Temporal.Instant, end: Temporal.Instant, zone: string): boolean {
  const [first, last] = [start, end].map((at) => at.toZonedDateTimeISO(zone).toPlainDate().toString())
  return first === last
}

/** Whether the end is the midnight that ends the day of the start. */
function endsDayOf(start: Temporal.Instant, end: Temporal.Instant, zone: string): boolean {
  const nextDay = start.toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 })
  return nextDay.toZonedDateTime(zone).toInstant().equals(end)
}
