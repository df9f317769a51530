import type { Reader } from '#web/time/formats.ts'

const dates = [
  ['year', 730, 365.25],
  ['month', 60, 30.44],
  ['week', 14, 7],
  ['day', 1, 1],
] as const

const hour = 3600
const day = 86_400

/**
 * The distance of `instant` from `now` (both ISO 8601): "in 2 hours", "yesterday", "now" within 45 seconds. From a day
 * on it counts the nights in the reader's zone: next Tuesday is "in 7 days" all day on a Tuesday.
 */
export function formatRelative(instant: string, now: string, { locale, zone }: Reader): string {
  const [there, here] = [at(instant, zone), at(now, zone)]
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const seconds = (there.epochMilliseconds - here.epochMilliseconds) / 1000
  const distance = Math.abs(seconds)
  if (distance < 45) return format.format(0, 'second')
  if (distance < hour) return format.format(Math.round(seconds / 60), 'minute')
  if (distance < day) return format.format(Math.round(seconds / hour), 'hour')
  const nights = here.toPlainDate().until(there.toPlainDate()).days
  const [unit, , length] = dates.find(([, from]) => Math.abs(nights) >= from) ?? (['day', 1, 1] as const)
  return format.format(Math.round(nights / length), unit)
}

const at = (instant: string, zone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
