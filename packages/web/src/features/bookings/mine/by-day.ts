/** Bookings in order, grouped by their date in a zone. */
export function byDay<Booking extends { start: string }>(
  bookings: readonly Booking[],
  zone: string,
): [date: string, bookings: Booking[]][] {
  const days = Map.groupBy(bookings, ({ start }) =>
    Temporal.Instant.from(start).toZonedDateTimeISO(zone).toPlainDate().toString(),
  )
  return [...days]
}
