/** A date and a time on the wall, as inputs hold them: 2026-11-21 and 09:30. */
export type LocalTime = { date: string; time: string }

/** What the clock on the wall shows at an instant (ISO 8601). */
export function localTimeOf(instant: string, zone: string): LocalTime {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return {
    date: moment.toPlainDate().toString(),
    time: moment.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

/**
 * The instant of a time on the wall. A time the clock skips is moved forward by the gap; of a time it shows
 * twice, the first is meant (RFC 5545).
 */
export function instantOf({ date, time }: LocalTime, zone: string): string {
  const local = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time))
  return local.toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant().toString()
}

/** From one instant to another, in whole minutes. */
export function minutesBetween(start: string, end: string): number {
  return Math.round(Temporal.Instant.from(start).until(Temporal.Instant.from(end)).total('minutes'))
}

/** An instant some minutes later (ISO 8601). */
export function addMinutes(instant: string, minutes: number): string {
  return Temporal.Instant.from(instant).add({ minutes }).toString()
}
