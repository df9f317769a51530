/** A local date and time in the format of inputs: 2026-11-21 and 09:30. */
export type LocalTime = { date: string; time: string }

/** The local date and time at an instant (ISO 8601). */
export function localTimeOf(instant: string, zone: string): LocalTime {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return {
    date: moment.toPlainDate().toString(),
    time: moment.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

/**
 * The instant of a local time. A time that the clock skips moves forward by the gap. A time that it shows twice means
 * the first (RFC 5545).
 */
export function instantOf({ date, time }: LocalTime, zone: string): string {
  const local = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time))
  return local.toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant().toString()
}

/** The time between two instants, in whole minutes. */
export function minutesBetween(start: string, end: string): number {
  return Math.round(Temporal.Instant.from(start).until(Temporal.Instant.from(end)).total('minutes'))
}

/** The instant some minutes later (ISO 8601). */
export function addMinutes(instant: string, minutes: number): string {
  return Temporal.Instant.from(instant).add({ minutes }).toString()
}
