/**
 * Moments and dates as people and programs send them: ISO 8601 in the profile of RFC 3339, in the ISO calendar. Temporal
 * also reads other calendars (`[u-ca=hebrew]`), zones in brackets, and offsets that it then drops. Such text is refused
 * here, because it would be read as something else. Each reader throws a RangeError.
 */

const date = String.raw`\d{4}-\d\d-\d\d`
/** Seconds up to 59, because Temporal reads a leap second as the one before. Fractions as the database keeps them. */
const time = String.raw`\d\d:\d\d(?::[0-5]\d(?:\.\d{1,6})?)?`
const forms = {
  instant: new RegExp(`^${date}T${time}(?:Z|[+-]\\d\\d:\\d\\d)$`),
  date: new RegExp(`^${date}$`),
  dateTime: new RegExp(`^${date}T${time}$`),
}

/** A moment with its offset, in the years 1900 to 2200, e.g. `2026-11-21T09:00:00Z` or `2026-11-21T10:00+01:00`. */
export function readInstant(text: string): Temporal.Instant {
  const instant = Temporal.Instant.from(inForm(forms.instant, text))
  const { year } = instant.toZonedDateTimeISO('UTC')
  if (year < 1900 || year > 2200) throw new RangeError('Outside the years 1900 to 2200')
  return instant
}

/** A calendar date, e.g. `2026-11-21`. */
export function readPlainDate(text: string): Temporal.PlainDate {
  return notInYearZero(Temporal.PlainDate.from(inForm(forms.date, text)))
}

/** A wall-clock date and time, e.g. `2026-11-21T09:00`. An offset would name a moment, so it is refused. */
export function readPlainDateTime(text: string): Temporal.PlainDateTime {
  return notInYearZero(Temporal.PlainDateTime.from(inForm(forms.dateTime, text)))
}

function inForm(form: RegExp, text: string): string {
  if (form.test(text)) return text
  throw new RangeError('Not in the form of RFC 3339')
}

/** PostgreSQL has no year zero. */
function notInYearZero<T extends { readonly year: number }>(value: T): T {
  if (value.year > 0) return value
  throw new RangeError('In the year zero')
}
