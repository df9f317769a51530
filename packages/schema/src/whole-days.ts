const minutesPerDay = 1440

/**
 * The days of a span in minutes that sentences write in days: whole ones, from two on. Null: it is written in hours and
 * minutes, so a notice of one day reads "24 hours". A day of a notice is 24 hours, whatever the clocks do.
 */
export function wholeDays(minutes: number): number | null {
  const isInDays = minutes >= 2 * minutesPerDay && minutes % minutesPerDay === 0
  return isInDays ? minutes / minutesPerDay : null
}
