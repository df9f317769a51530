const form = /^(?:19|20|21)\d\d-\d\d-\d\d$/

/** Whether a text is a calendar date that the server accepts too, such as 2026-11-24: in the years 1900 to 2199. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !form.test(text)) return false
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

const instant = /^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)$/

/** Whether a text is a moment as the server accepts it. Calendars and zones in brackets are not read, even in part. */
export function isInstant(text: unknown): text is string {
  if (typeof text !== 'string' || !instant.test(text)) return false
  try {
    return Temporal.Instant.from(text) !== undefined
  } catch {
    return false
  }
}
