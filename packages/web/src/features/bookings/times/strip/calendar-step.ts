import { daysIntoWeek } from '#web/time/first-weekday.ts'
/**
 * The date that a key leads to in a month grid, as in the calendars of the platform: arrows by days and weeks, Home and
 * End to the ends of the week, PageUp and PageDown by months. Undefined for any other key.
 * https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/
 */
export function calendarStep(date: string, key: string, firstWeekday: number): string | undefined {
  const day = Temporal.PlainDate.from(date)
  const intoWeek = daysIntoWeek(day, firstWeekday)
  const steps: Record<string, Temporal.DurationLike> = {
    ArrowLeft: { days: -1 },
    ArrowRight: { days: 1 },
    ArrowUp: { days: -7 },
    ArrowDown: { days: 7 },
    Home: { days: -intoWeek },
    End: { days: 6 - intoWeek },
    PageUp: { months: -1 },
    PageDown: { months: 1 },
  }
  const step = steps[key]
  return step && day.add(step).toString()
}
