import { addDays, localTimeOf } from '#web/time/local-time.ts'

type Hours = {
  zone: string
  weeklyRules: readonly { weekday: number; endMinute: number }[]
  overrides: readonly { date: string; ranges: readonly { endMinute: number }[] }[]
}

/** How far ahead it looks: two months without open hours are a long holiday. */
const days = 62

/** The first day that has open hours left at `now` (ISO 8601); today if none comes soon. */
export function firstOpenDay({ zone, weeklyRules, overrides }: Hours, now: string): string {
  const { date: today } = localTimeOf(now, zone)
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
  const minute = local.hour * 60 + local.minute
  const endsOn = (date: string) => {
    const special = overrides.find((one) => one.date === date)
    const weekday = Temporal.PlainDate.from(date).dayOfWeek
    const ranges = special ? special.ranges : weeklyRules.filter((rule) => rule.weekday === weekday)
    return Math.max(0, ...ranges.map(({ endMinute }) => endMinute))
  }
  const dates = Array.from({ length: days }, (_, ahead) => addDays(today, ahead))
  return dates.find((date) => endsOn(date) > (date === today ? minute : 0)) ?? today
}
