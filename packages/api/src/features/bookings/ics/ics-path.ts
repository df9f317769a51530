/** URL of the iCalendar file of a booking, relative to the origin. Only its two sides get the file. */
export function icsPath(globalId: string): string {
  return `/bookings/${globalId}.ics`
}
