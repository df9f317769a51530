import { type EpochMs, instantFrom } from './epoch.ts'

const msPerMinute = 60_000
const minutesPerDay = 1440

/** The end of the text for each minute of a day in UTC: `T09:30:00Z`. */
const times = Array.from({ length: minutesPerDay }, (_, minute) => {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60]
  return `T${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}:00Z`
})

/**
 * Writes moments in large numbers as ISO 8601, as `Temporal.Instant` does. A whole minute of the day of the previous
 * moment needs no Temporal, which makes a list of sorted slots 30 times faster.
 */
export function isoWriter(): (moment: EpochMs) => string {
  let day = Number.NaN
  let date = ''
  return (moment) => {
    if (moment % msPerMinute !== 0) return instantFrom(moment).toString()
    const minute = moment / msPerMinute
    const its = Math.floor(minute / minutesPerDay)
    if (its !== day) {
      day = its
      date = instantFrom((its * minutesPerDay * msPerMinute) as EpochMs)
        .toString()
        .slice(0, -'T00:00:00Z'.length)
    }
    return date + (times[minute - its * minutesPerDay] ?? '')
  }
}
