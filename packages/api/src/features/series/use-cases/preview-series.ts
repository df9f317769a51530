import type { TimeOverride } from '@hora/schema/inputs/bookings'
import { limits } from '@hora/schema/limits'
import type { Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId, ServiceId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { isFree } from '../domain/assess.ts'
import { bookedUntil, datesBetween } from '../domain/window.ts'
import { type ShownDate, shownDate, targetOf } from './book-ahead.ts'
import { planSeries } from './create-series.ts'
import { assessAll, readSeriesOpenings } from './series-openings.ts'

export interface PreviewSeries {
  readonly serviceId: ServiceId
  readonly clientId: AccountId | null
  readonly durationMinutes: number
  readonly startsLocal: Temporal.PlainDateTime
  readonly rule: string
  readonly override: TimeOverride[]
}

/** Every date of the next half year with everything that it meets, before anything is saved. Two statements more than one date. */
export async function previewSeries(
  ports: Ports,
  viewer: Viewer,
  asked: PreviewSeries,
): Promise<Result<readonly ShownDate[], DomainError>> {
  const planned = await planSeries(ports, viewer, { ...asked, capacity: null })
  if (!planned.ok) return planned
  const series = { ...planned.value, version: 1 }
  const now = ports.clock.now()
  const { zone, pattern, rolledUntil: after } = series
  const dates = datesBetween(pattern, after, bookedUntil({ zone, horizonDays: null, now })).slice(
    0,
    limits.seriesDates,
  )
  const openings = await readSeriesOpenings(ports, series, dates, now)
  if (openings === null) return err(domainError('NOT_FOUND'))
  const target = targetOf(series, openings, now)
  return ok(
    assessAll(openings, dates, series, now).map((date) => {
      const isLater = Temporal.PlainDate.compare(date.original.toPlainDate(), target) > 0
      const outcome = isLater ? 'later' : isFree(date) ? 'booked' : 'taken'
      return shownDate(series, date, outcome)
    }),
  )
}
