import { limits } from '@hora/schema/limits'
import type { SeriesState } from '../data/series-view.ts'
import { expand, type Occurrence } from '../domain/expand.ts'
import { isAhead } from '../domain/window.ts'

/** The dates that can be named: far enough for every end that a series may have. */
function allDates({ pattern, zone }: SeriesState, now: Temporal.Instant): readonly Occurrence[] {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  return expand(pattern, today.add({ years: limits.seriesYears }))
}

/** The date with an original start; null if the series has none. */
export function dateNamed(
  series: SeriesState,
  original: Temporal.PlainDateTime,
  now: Temporal.Instant,
): Occurrence | null {
  return allDates(series, now).find((date) => date.original.equals(original)) ?? null
}

/** The first date to change from a named one on, or of all: one that is past never changes. */
export function cutAt(
  series: SeriesState,
  from: Temporal.PlainDateTime | null,
  now: Temporal.Instant,
): Occurrence | null {
  const all = allDates(series, now)
  const first = from === null ? 0 : all.findIndex(({ original }) => original.equals(from))
  if (first < 0) return null
  return all.slice(first).find((date) => isAhead(date, { ...series, now })) ?? null
}

/** Whether dates before another one are still to come. */
export function hasAheadBefore(series: SeriesState, cut: Occurrence, now: Temporal.Instant): boolean {
  return allDates(series, now)
    .slice(0, cut.index)
    .some((date) => isAhead(date, { ...series, now }))
}
