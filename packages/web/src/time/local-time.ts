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

/** The date some days later, or earlier for a negative number. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** The instant at which a date begins in a zone (ISO 8601). */
export function startOfDate(date: string | Temporal.PlainDate, zone: string): string {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant().toString()
}

/** A number with two figures at least: 9 → "09". */
export const twoFigures = (value: number): string => String(value).padStart(2, '0')

/** Minutes after midnight in the format of a time field: 570 → "09:30". The midnight that ends a day is "00:00". */
export function minuteText(minute: number): string {
  return `${twoFigures(Math.floor(minute / 60) % 24)}:${twoFigures(minute % 60)}`
}

/** The value of a time field as minutes after midnight; null while it is incomplete. */
export function minuteOf(text: string, asEnd = false): number | null {
  const match = /^(\d{2}):(\d{2})/.exec(text)
  if (!match) return null
  const minute = Number(match[1]) * 60 + Number(match[2])
  return asEnd && minute === 0 ? 1440 : minute
}
