import { firstOfMonth } from '@hora/schema/first-of-month'
import { formatMoment, formatTime, type Reader } from '#web/time/formats.ts'
import { formatter } from '#web/time/formatter.ts'

/** Says a time of the reader's today or tomorrow. */
type Words = { today: (time: string) => string; tomorrow: (time: string) => string }

const thisWeek = { weekday: 'short' } as const
const otherYear = { ...thisWeek, day: 'numeric', month: 'short', year: 'numeric' } as const

/**
 * A moment ahead as people say it: "Today 14:00", "Tomorrow 10:00", "Thu 9:00" within six days, "Thu, 10 Dec, 9:00" after
 * that, with the year when it is another one. Days are counted by the reader's calendar.
 */
export function nearMoment(start: string, now: string, reader: Reader, words: Words): string {
  const { locale, zone } = reader
  const [there, here] = [dateOf(start, zone), dateOf(now, zone)]
  const time = formatTime(start, reader)
  const nights = here.until(there).days
  if (nights === 0) return words.today(time)
  if (nights === 1) return words.tomorrow(time)
  const day = (options: Intl.DateTimeFormatOptions) =>
    formatter(locale, { ...options, timeZone: zone }).format(Temporal.Instant.from(start).epochMilliseconds)
  if (nights > 1 && nights < 7) return `${day(thisWeek)} ${time}`
  if (there.year === here.year) return formatMoment(start, reader)
  return `${firstOfMonth(day(otherYear), locale)}, ${time}`
}

const dateOf = (instant: string, zone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate()
