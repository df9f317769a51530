/** The last moment at which a start (ISO 8601) can still be booked. */
export function bookableUntil(start: string, noticeMinutes: number): string {
  return Temporal.Instant.from(start).subtract({ minutes: noticeMinutes }).toString()
}

/** The starts that can still be booked: in the future, and not inside the notice. */
export function stillBookable(
  starts: readonly string[],
  noticeMinutes: number,
  now: string,
): readonly string[] {
  return starts.filter(
    (start) =>
      Temporal.Instant.compare(start, now) > 0 &&
      Temporal.Instant.compare(bookableUntil(start, noticeMinutes), now) >= 0,
  )
}
