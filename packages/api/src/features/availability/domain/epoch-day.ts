/** Days since 1970-01-01 of a date in the proleptic Gregorian calendar (H. Hinnant, days_from_civil). */
export function epochDayOf(date: Temporal.PlainDate): number {
  const month = date.month
  const year = date.year - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date.day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The ISO weekday of an epoch day, 1 Monday … 7 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1
}
