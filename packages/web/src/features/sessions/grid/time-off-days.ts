import { daysOffBetween } from '@hora/schema/days-off'
import { startOfDate } from '#web/time/local-time.ts'

/** Time off as the calendar knows it: what was chosen, and two instants. */
export type ShownTimeOff = {
  id: string
  label: string | null
  start: string
  end: string
  startsLocal: string
  endsLocal: string
  firstDate?: string | null
  lastDate?: string | null
  yearly?: boolean
  version: number
  /** A public holiday, which is drawn like time off. */
  holiday?: true
}

/**
 * Time off as it is in a range: yearly days once in each year of it, and all whole days from the first to the last
 * moment of their dates, by the clock of the practice.
 */
export function timeOffBetween(
  all: readonly ShownTimeOff[],
  { from, to }: { from: string; to: string },
  zone: string,
): readonly ShownTimeOff[] {
  const [first, last] = [from, to].map((at) =>
    Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate(),
  )
  if (!first || !last) return all
  return all.flatMap((one) => {
    if (!one.firstDate || !one.lastDate) return [one]
    const [firstDate, lastDate] = [one.firstDate, one.lastDate].map((date) => Temporal.PlainDate.from(date))
    if (!firstDate || !lastDate) return []
    return daysOffBetween({ firstDate, lastDate, yearly: one.yearly ?? false }, first, last).map((span) => ({
      ...one,
      start: startOfDate(span.firstDate, zone),
      end: startOfDate(span.lastDate.add({ days: 1 }), zone),
    }))
  })
}

/** The days that a time off touches in a zone: `end` is the day after the last one. */
export function timeOffDays(
  { id, start, end }: Pick<ShownTimeOff, 'id' | 'start' | 'end'>,
  zone: string,
): { id: string; start: string; end: string } {
  const [from, to] = [start, end].map((at) => Temporal.Instant.from(at).toZonedDateTimeISO(zone))
  const until = to?.startOfDay().equals(to) ? to.toPlainDate() : to?.toPlainDate().add({ days: 1 })
  return { id, start: String(from?.toPlainDate()), end: String(until) }
}

/** Whether it begins and ends at midnight in a zone. */
export function isWholeDays({ start, end }: Pick<ShownTimeOff, 'start' | 'end'>, zone: string): boolean {
  return [start, end].every((at) => {
    const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
    return local.startOfDay().equals(local)
  })
}

/** Whether it takes some hours of one day in a zone. */
export function isWithinDay(timeOff: Pick<ShownTimeOff, 'id' | 'start' | 'end'>, zone: string): boolean {
  const { start, end } = timeOffDays(timeOff, zone)
  return !isWholeDays(timeOff, zone) && Temporal.PlainDate.from(start).add({ days: 1 }).equals(end)
}
