/** The first day of the week for a locale: 1 Monday … 7 Sunday. Monday where it is unknown. */
export function firstWeekday(locale: string): number {
  const region: { getWeekInfo?: () => { firstDay: number } } = new Intl.Locale(locale)
  return region.getWeekInfo?.().firstDay ?? 1
}

/** The first day of the week that a day is in. */
export function startOfWeek(day: Temporal.PlainDate, weekStart: number): Temporal.PlainDate {
  return day.subtract({ days: daysIntoWeek(day, weekStart) })
}

/** How many days of its week are before a day: 0 … 6. Weeks begin on `weekStart` (1 Monday … 7 Sunday). */
export function daysIntoWeek(day: Temporal.PlainDate, weekStart: number): number {
  return (day.dayOfWeek - weekStart + 7) % 7
}
