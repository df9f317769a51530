/** Time off as the calendar knows it: two instants, and the clock times that were chosen. */
export type ShownTimeOff = {
  id: string
  label: string | null
  start: string
  end: string
  startsLocal: string
  endsLocal: string
  version: number
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
