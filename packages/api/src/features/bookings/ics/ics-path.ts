/** Where the iCalendar file of a booking is, relative to the origin; only its two sides get it. */
export function icsPath(globalId: string): string {
  return `/bookings/${globalId}.ics`
}
