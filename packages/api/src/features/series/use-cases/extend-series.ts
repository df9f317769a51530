import type { ExtendSeriesInput } from '@hora/schema/inputs/series'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { deleteDates, readDates } from '../data/series-dates.ts'
import type { SeriesView } from '../data/series-view.ts'
import { updateSeries } from '../data/write-series.ts'
import { expand, type SeriesPattern } from '../domain/expand.ts'
import { seriesBooked } from '../notices/series-notices.ts'
import { bookAhead } from './book-ahead.ts'
import { changeLocked } from './change-locked.ts'
import { notifySeries } from './notify-series.ts'

export type ExtendSeries = Decoded<ExtendSeriesInput>

/** Gives a series a later end, or none, and books what is new. To end it earlier, its dates are cancelled. */
export async function extendSeries(
  ports: Ports,
  viewer: Viewer,
  input: ExtendSeries,
): Promise<Result<{ series: SeriesView }, DomainError>> {
  return await changeLocked(ports, viewer, {
    operation: 'extendSeries',
    input,
    work: async (tx, series) => {
      const now = ports.clock.now()
      if (series.status !== 'active') return err(domainError('WRONG_STATE'))
      const { count = null, until = null } = input
      const pattern = { ...series.pattern, count, until }
      if (isShorter(pattern, series)) return err(domainError('END_NOT_LATER'))
      // What was cancelled when the series was ended earlier is no exception of the dates that come back.
      const dates = await readDates(tx, series)
      const own = new Set(originalsOf(series.pattern, series))
      const outside = dates.filter(
        ({ original, state }) => state === 'skipped' && !own.has(original.toString()),
      )
      await deleteDates(tx, series, outside)
      const extended = { ...series, pattern }
      const after = lastOf(series) ?? series.rolledUntil
      const booked = await bookAhead(tx, ports, extended, { after, conflicts: input.conflicts })
      if (!booked.ok) return booked
      const { decided, rolledUntil } = booked.value
      await updateSeries(tx, series, { pattern, rolledUntil }, now)
      const isBooked = decided.some(({ state }) => state === 'booked')
      const people = new Set(series.clientId !== null && isBooked ? [series.clientId] : [])
      if (input.notify) await notifySeries(tx, ports, series, { notice: seriesBooked, people })
      return ok(series.id)
    },
  })
}

/** The dates that are decided, by their names. */
function originalsOf(pattern: SeriesPattern, { rolledUntil }: SeriesView): readonly string[] {
  return expand(pattern, rolledUntil).map(({ original }) => original.toString())
}

/** The last decided date of the series as it was; the dates after it are new. */
function lastOf({ pattern, rolledUntil }: SeriesView): Temporal.PlainDate | null {
  return expand(pattern, rolledUntil).at(-1)?.original.toPlainDate() ?? null
}

function isShorter(pattern: SeriesPattern, series: SeriesView): boolean {
  const { count, until } = series.pattern
  if (originalsOf(pattern, series).length < originalsOf(series.pattern, series).length) return true
  if (pattern.count !== null && count !== null && pattern.count < count) return true
  const isEarlier =
    pattern.until !== null && until !== null && Temporal.PlainDate.compare(pattern.until, until) < 0
  return isEarlier
}
