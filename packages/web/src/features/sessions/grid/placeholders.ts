import { addDays } from '#web/time/local-time.ts'

/** Start and length in minutes: different on each day, so that a loading week looks like a week. */
const shapes = [
  [
    [570, 60],
    [840, 90],
  ],
  [[630, 60]],
  [
    [540, 90],
    [780, 60],
  ],
  [[900, 60]],
  [
    [600, 60],
    [720, 60],
  ],
  [[660, 90]],
  [[615, 60]],
] as const

/** Local times where sessions could be, for days (ISO 8601) that are still loading; whole days in a month. */
export function placeholders(days: readonly string[], wholeDays: boolean): { start: string; end: string }[] {
  return days.flatMap((day, index) => {
    if (wholeDays) return [{ start: day, end: addDays(day, 1) }]
    const midnight = Temporal.PlainDate.from(day).toPlainDateTime()
    return (shapes[index % shapes.length] ?? []).map(([start, length]) => ({
      start: midnight.add({ minutes: start }).toString(),
      end: midnight.add({ minutes: start + length }).toString(),
    }))
  })
}
